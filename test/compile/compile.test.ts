import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { create } from "fontkit";
import { afterAll, describe, expect, test } from "vitest";
import { rarelyCovered } from "../../src/compile/rarely-covered.ts";
import { compile } from "../../src/compile.ts";
import { readCoverage } from "../../src/read/index.ts";

// What holds for a whole run: which files take part, and that a check tells all a build would.

const base = mkdtempSync(join(tmpdir(), "safermk-compile-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const config = `bodies:
  one: { name: First Council, numbering: { format: "O{n}" } }
  other: { name: Other Council, numbering: { format: "P{n}" } }
`;

function minutes(body: string, date: string, words = "Noted."): string {
  return `---\ntype: minutes\nbody: ${body}\ndate: ${date}\nchair: A Smith\nattendance:\n  present:\n    - A Smith\n---\n\n## Budget\n\n${words}\n`;
}

async function run(
  files: Readonly<Record<string, string>>,
  paths: readonly string[] = [],
  formats: readonly ("pdf" | "html" | "json")[] = [],
) {
  const cwd = mkdtempSync(join(base, "project-"));
  for (const [name, text] of Object.entries({ "safermk.yaml": config, ...files })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const result = await compile({ paths, formats, out: null, cwd });
  if (result.type === "refused") return { refused: result.refusal.message };
  const { problems, outputs } = result.compilation;
  return {
    problems: problems.map(({ rule, place }) => `${place.file}:${place.start.line} ${rule}`),
    outputs: outputs.length,
  };
}

describe("building one file", () => {
  const wanted = { "b.md": minutes("one", "2024-03-05") };
  const fault = "Noted.\n\n:::resolved\n:::";
  test.each([
    ["a later meeting of its body", "c.md", minutes("one", "2024-04-02", fault)],
    ["another body", "c.md", minutes("other", "2024-01-02", fault)],
    ["a body that is not known", "c.md", minutes("third", "2024-01-02", fault)],
    ["a report", "r.md", "---\ntype: report\nbody: one\ntitle: R\n---\n\n## R\n"],
    ["a file that is no minutes at all", "notes.md", "Buy milk.\n"],
  ])("is not stopped by %s", async (_, name, text) => {
    const found = await run({ ...wanted, [name]: text }, ["b.md"], ["json"]);
    expect(found).toEqual({ problems: [], outputs: 1 });
  });

  test.each([
    [
      "an earlier meeting of its body",
      minutes("one", "2024-02-06", fault),
      "a.md:15 resolution-empty",
    ],
    [
      "a head that cannot be read",
      "---\ntype: minutes\nbody: one\n  date: x: y\n---\n",
      "yaml-syntax",
    ],
  ])("is stopped by %s", async (_, text, expected) => {
    const { problems, outputs } = await run({ ...wanted, "a.md": text }, ["b.md"], ["json"]);
    expect(problems?.join()).toContain(expected);
    expect(outputs).toBe(0);
  });
});

describe("the first meeting of the record", () => {
  const first =
    'bodies:\n  one:\n    name: One\n    numbering: { format: "O{n}", first: { number: 25, meeting: 2024-01-02 } }\n';
  const files = { "safermk.yaml": first, "a.md": minutes("one", "2024-03-05") };

  test("is missed also where a file that is no minutes lies beside", async () => {
    const { problems } = await run({ ...files, "notes.md": "Buy milk.\n" }, ["a.md"]);
    expect(problems).toEqual(["safermk.yaml:4 no-first-meeting"]);
  });

  test("is not missed where it may be the file that cannot be read", async () => {
    const { problems } = await run({
      ...files,
      "b.md": "---\ntype: minutes\nbody: one\ndate: 2024-01-32\n---\n",
    });
    expect(problems?.join()).toContain("impossible-date");
    expect(problems?.join()).not.toContain("no-first-meeting");
  });
});

test("two names that differ in capitals alone are refused", async () => {
  const found = await run({
    "A.md": minutes("one", "2024-03-05"),
    "a.MD": minutes("other", "2024-03-05"),
  });
  expect(found.refused).toContain("differ in capitals");
});

describe("characters that the fonts lack", () => {
  test("are told by a check as by a build, each at its place", async () => {
    const files = {
      "a.md": minutes("one", "2024-03-05", "Noted e\u0301e\u0301 \u{1f600} and \u4e2d."),
    };
    const check = await run(files);
    expect(check).toEqual({
      problems: ["a.md:13 missing-glyph", "a.md:13 missing-glyph"],
      outputs: 0,
    });
    expect(await run(files, [], ["pdf"])).toEqual(check);
  });

  test("are told in safermk.yaml where they come from there", async () => {
    const files = {
      "safermk.yaml":
        'bodies:\n  one:\n    name: "Council \u4e2d"\n    numbering: { format: "O{n}" }\n',
      "a.md": minutes("one", "2024-03-05"),
      "b.md": minutes("one", "2024-04-05"),
    };
    expect((await run(files)).problems).toEqual(["safermk.yaml:3 missing-glyph"]);
  });

  test("are told where another fault stops the build, in one run with it", async () => {
    const words = "Noted \u4e2d, Łukasz and &#x4e8c;.\n\n:::resolved\n:::";
    const expected = ["a.md:13 missing-glyph", "a.md:13 missing-glyph", "a.md:15 resolution-empty"];
    for (const formats of [[], ["pdf"]] as const) {
      const { problems } = await run({ "a.md": minutes("one", "2024-03-05", words) }, [], formats);
      expect(problems?.sort()).toEqual(expected);
    }
    const web = await run({ "a.md": minutes("one", "2024-03-05", words) }, [], ["html"]);
    expect(web.problems).toEqual(["a.md:15 resolution-empty"]);
  });

  test("are told of a head that cannot be understood, and of the body's name once", async () => {
    const named = config.replace("First Council", '"Council \u4e2d"');
    const { problems } = await run({
      "safermk.yaml": named,
      "a.md": minutes("one", "2024-02-31").replaceAll("A Smith", "A \u4e8c"),
      "b.md": minutes("one", "2024-03-05"),
    });
    expect(problems?.sort()).toEqual([
      "a.md:4 impossible-date",
      "a.md:5 missing-glyph",
      "safermk.yaml:2 missing-glyph",
    ]);
  });

  test("are not told of what is never set in type, or is restricted", async () => {
    const words = [
      "![A plan of \u4e2d](\u4e2d.png)",
      "[Plan](https://example.org/\u4e2d)",
      ':::restricted{exempt="3"}\nNoted \u4e8c.\n:::',
      ":::clerk\nAsk \u4e09.\n:::",
      "<!-- \u56db -->",
      ":::resolved\n:::",
    ].join("\n\n");
    const { problems } = await run({ "a.md": minutes("one", "2024-03-05", words) });
    expect(problems?.join()).toContain("resolution-empty");
    expect(problems?.join()).not.toContain("missing-glyph");
  });

  test("are the same for what reads a font's table alone as for fontkit", async () => {
    const points = Array.from({ length: 0x6000 }, (_, code) => (code < 0x3000 ? code : code * 13));
    for (const name of readdirSync("templates/fonts").filter((file) => /\.ttf$/.test(file))) {
      const covers = await readCoverage(name);
      const font = create(readFileSync(join("templates/fonts", name)));
      if (!("hasGlyphForCodePoint" in font)) throw new Error("a collection of fonts");
      const apart = points.filter((point) => covers(point) !== font.hasGlyphForCodePoint(point));
      expect(apart).toEqual([]);
    }
  });

  test("are none of those that a check takes for granted, in capitals neither", () => {
    const taken = Array.from({ length: 0x2fff }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => !rarelyCovered(character) && !/[\t\n\r\u00ad]/.test(character),
    );
    const all = new Set(taken.flatMap((character) => [character, ...character.toUpperCase()]));
    for (const name of readdirSync("templates/fonts").filter((file) => /\.ttf$/.test(file))) {
      const font = create(readFileSync(join("templates/fonts", name)));
      if (!("hasGlyphForCodePoint" in font)) throw new Error("a collection of fonts");
      const lacking = [...all].filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
      expect(lacking, name).toEqual([]);
    }
  });
});
