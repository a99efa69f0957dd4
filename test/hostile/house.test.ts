import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build, type Files, head, projectOf } from "./project.ts";

// A house is data: whatever it holds, a page of it runs nothing, fetches nothing and leads nowhere by
// itself. What its words say is printed as words.

const config =
  'bodies:\n  b:\n    name: Testbury Town Council\n    numbering: { format: "{n}" }\nhouse: ours\n';
const page = readFileSync("templates/safermk/page.html", "utf8");
const minutes = { "safermk.yaml": config, "a.md": `${head}It was noted.\n` };

async function inHouse(files: Files) {
  const ours = Object.entries(files).map(([name, text]) => [`ours/${name}`, text] as const);
  return build(projectOf({ ...minutes, ...Object.fromEntries(ours) }));
}

const putBefore = (place: string, markup: string) => page.replace(place, () => markup + place);

describe("is refused, with its place:", () => {
  test.each<[string, Files]>([
    ["a script", { "page.html": putBefore("</body>", "<script>alert(1)</script>") }],
    [
      "a script in other capitals",
      { "page.html": putBefore("</body>", "<ScRiPt src=//a.example>") },
    ],
    ["a handler", { "page.html": page.replace("<body", '<body onload="alert(1)"') }],
    [
      "a refresh",
      {
        "page.html": putBefore(
          "</head>",
          '<meta http-equiv="refresh" content="0;url=//a.example">',
        ),
      },
    ],
    ["a base", { "page.html": putBefore("</head>", '<base href="//a.example/">') }],
    ["a frame", { "page.html": putBefore("</body>", '<iframe src="//a.example"></iframe>') }],
    [
      "a frame of its own words",
      { "page.html": putBefore("</body>", '<iframe srcdoc="<script>"></iframe>') },
    ],
    ["a form", { "page.html": putBefore("</body>", '<form action="//a.example"></form>') }],
    [
      "a linked style",
      { "page.html": putBefore("</head>", '<link rel="stylesheet" href="//a.example">') },
    ],
    [
      "a link that runs",
      { "page.html": putBefore("</body>", '<a href="java&#9;script:alert(1)">a</a>') },
    ],
    ["an object", { "page.html": putBefore("</body>", '<object data="//a.example"></object>') }],
    [
      "a drawing that fetches",
      { "page.html": putBefore("</body>", '<svg><image href="//a.example"/></svg>') },
    ],
    ["styles that import", { "page.css": '@import "//a.example/a.css";' }],
    ["styles that fetch", { "page.css": "p { background: url(//a.example/a.png) }" }],
    [
      "styles that fetch, in escapes",
      { "page.css": "p { background: \\75rl(//a.example/a.png) }" },
    ],
    [
      "a colour that ends its rule",
      { "looks.yaml": 'colours: { text: "red; } body { display: none" }' },
    ],
    [
      "a colour that ends its element",
      { "looks.yaml": 'colours: { text: "</style><script>alert(1)</script>" }' },
    ],
    [
      "a logo from outside",
      { "looks.yaml": "logo: { file: ../../plan.png, height: 40, place: left }" },
    ],
    ["a house that is like one outside", { "looks.yaml": "like: ../../elsewhere" }],
  ])("%s", async (_, files) => {
    const { told, outputs } = await inHouse(files);
    const [name = ""] = Object.keys(files);
    expect(told).toMatch(new RegExp(`^ours/${name.replace(".", "\\.")}:\\d+:\\d+  error  `, "m"));
    expect(told).toContain("What to do: ");
    expect(outputs).toEqual([]);
  });
});

test("words of a house are words, whatever they look like", async () => {
  const attack = '</title><script>alert(1)</script><img src=x onerror="alert(1)">&lt;b&gt;';
  const { told, outputs } = await inHouse({
    "wording.yaml": `like: safermk\nattendance:\n  groups:\n    present: '${attack}'\n`,
  });
  expect(told).toContain("No problems found.");
  const html = String(outputs.find(({ path }) => path.endsWith("a.html"))?.content);
  expect(html).toContain("&#x3C;/title>&#x3C;script>");
  expect(html.match(/<script\b/g)).toHaveLength(1);
  expect(html).not.toContain("<img");
});

describe("is no house of the project:", () => {
  test.each([
    ["a folder above", "../elsewhere"],
    ["a folder above, after one below", "ours/../../elsewhere"],
    ["an absolute path", "/etc"],
    ["a drive", "C:\\houses\\ours"],
    ["another computer", "\\\\host\\ours"],
    ["an address", "https://a.example/ours"],
    ["a name that begins with a hyphen", "--help"],
    ["a name from right to left", '"\\u202eours"'],
    ["a nought", '"ours\\0"'],
    ["a device", "CON"],
  ])("%s", async (_, house) => {
    const cwd = projectOf({ ...minutes, "safermk.yaml": config.replace("ours", () => house) });
    const { told, outputs } = await build(cwd);
    expect(told).toMatch(/^safermk\.yaml:5:8 {2}error {2}unknown-house/m);
    expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(outputs).toEqual([]);
  });

  test("a link to a folder outside", async () => {
    const cwd = projectOf(minutes);
    const outside = projectOf({ "page.css": "p { color: red }" });
    symlinkSync(outside, join(cwd, "ours"));
    const { told, outputs } = await build(cwd);
    expect(told).toMatch(/^safermk\.yaml:5:8 {2}error {2}unknown-house/m);
    expect(outputs).toEqual([]);
  });
});
