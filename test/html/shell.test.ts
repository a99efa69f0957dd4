import { expect, test } from "vitest";
import { checkShell, checkStyles, renderHtml } from "../../src/render/html/index.ts";
import { looks, shell } from "../support/html/house.ts";
import { bare, council } from "../support/html/trees.ts";

test("the house's own page has no fault", () => {
  expect(checkShell(shell.page)).toEqual([]);
});

test.each([
  ["a placeholder is not known", "{{lang}}", "{{lang}}{{logo}}", "{{logo}} is not a placeholder"],
  ["a placeholder is misspelt", "{{main}}", "{{mian}}", "{{main}} is missing"],
  ["a placeholder stands twice", "{{main}}", "{{main}}{{main}}", "{{main}} stands 2 times"],
  ["a placeholder has spaces in it", "{{main}}", "{{ main }}", "{{main}} is missing"],
  ["there is a script", "</body>", "<script></script></body>", "a script is never run"],
  ["there is a style attribute", "<body>", '<body style="x">', "a style attribute"],
  ["a style sheet is linked", "</head>", '<link rel="stylesheet" href="a.css">', "a linked style"],
])("a page is refused where %s", (_, found, replacement, fault) => {
  const faults = checkShell(shell.page.replace(found, replacement));
  expect(faults.map(({ words }) => words).join("\n")).toContain(fault);
});

// Each would leave the page, or be fetched by it, whatever its policy says or before it is read.
test.each([
  ["leave", "</head>", '<meta http-equiv="refresh" content="0; url=https://a.example">'],
  ["stand elsewhere", "</head>", '<base href="https://a.example">'],
  ["have an icon", "</head>", '<link rel="icon" href="https://a.example/a.png">'],
  ["look up a name", "</head>", "<link rel=dns-prefetch href=https://a.example>"],
  ["run what is in an attribute", "<body>", "<body onload=alert(1)>"],
  ["run what is in a link", "</body>", '<a href="javascript:alert(1)">x</a></body>'],
  ["run what is in a link by numbers", "</body>", '<a href="java&#115;cript:a()">x</a></body>'],
  ["run what is in a link by names", "</body>", '<a href="j&#X61vascript&colon;a()">x</a></body>'],
  ["run what is in a link over tabs", "</body>", '<a href="&#1; java&Tab;script:a()">x</a></body>'],
  ["run what is in a drawing", "</body>", '<svg><a xlink:href="javascript:a()">x</a></svg></body>'],
  ["hold another page", "</body>", '<iframe title="a>b" src="https://a.example"></iframe>'],
  ["send a form", "</body>", '<form action="https://a.example"></form>'],
  ["show a picture from elsewhere", "</body>", '<img alt="" src="https://a.example/a.png">'],
  ["show a picture in a set", "</body>", '<img alt="" srcset="https://a.example/a.png 2x">'],
  ["draw from elsewhere", "</body>", '<svg><use href="https://a.example/a.svg#a"/></svg>'],
  ["report a click", "</body>", '<a href="#_main" ping="https://a.example">x</a>'],
  ["hide a tag behind a quotation mark", "<body>", '<body " onload=alert(1) ">'],
  ["import styles", "<style>", "<style>@import 'https://a.example/a.css';"],
])("a page is refused that would %s", (_, found, replacement) => {
  const page = shell.page.replace(found, `${replacement}${found === "</head>" ? found : ""}`);
  const [fault, ...more] = checkShell(page);
  expect(more).toEqual([]);
  expect(replacement).toContain(page.slice(fault?.from, fault?.to));
  expect(fault?.to).toBeGreaterThan(fault?.from ?? 0);
});

test("a page is refused that has anything before its policy", () => {
  const page = shell.page.replace("<head>", '<head><link rel="author" href="https://a.example">');
  expect(checkShell(page).map(({ words }) => words)).toEqual([
    expect.stringContaining("must stand in the head before all"),
  ]);
  const without = shell.page.replace("Content-Security-Policy", "Content-Type");
  expect(checkShell(without)).toHaveLength(1);
});

test("a page may hold what fetches nothing", () => {
  const more =
    '<link rel="license" href="https://a.example"><img alt="A" src="data:image/png;base64,AA=="><a href="https://a.example">A</a></body>';
  expect(checkShell(shell.page.replace("</body>", more))).toEqual([]);
});

test("styles fetch nothing", () => {
  expect(checkStyles(shell.styles)).toEqual([]);
  const fine =
    'a { background: url("data:image/png;base64,AA=="); content: "@import url(x)" } /* url(x) */';
  expect(checkStyles(fine)).toEqual([]);
  const bad = [
    "@import url(https://a.example/a.css);",
    "a { background: url( 'https://a.example/a.png' ) }",
    'a { background: image-set("https://a.example/a.png" 2x) }',
    "@font-face { src: URL(a.woff2) }",
  ];
  expect(bad.map((styles) => checkStyles(styles).length > 0)).toEqual(bad.map(() => true));
});

test("words that look like a placeholder stay words", () => {
  const tree = { ...bare, metadata: { ...bare.metadata, title: "{{main}} $& {{styles}}" } };
  expect(renderHtml(tree, looks, shell, [])).toContain("<title>{{main}} $&amp; {{styles}}</title>");
});

// A house without a logo has no looks of one, and no logo that asks for them.
test("every look that the styles ask for is one that the house has", () => {
  const logo = { file: "arms.png", height: 48, place: "left" } as const;
  const html = renderHtml(council, { ...looks, logo }, shell, []);
  const asked = Array.from(html.matchAll(/var\((--[\w-]+)/g), (match) => match[1] ?? "");
  const unknown = [...new Set(asked)].filter((name) => !html.includes(` ${name}: `));
  expect(unknown).toEqual([]);
});

test("comments of the styles stay at home, and nothing in them ends the element", () => {
  const styles = 'a { content: "/* kept */"; } /* gone </style> */ b { content: "</style>"; }';
  const html = renderHtml(bare, looks, { ...shell, styles }, []);
  expect(html).toContain("/* kept */");
  expect(html).not.toContain("gone");
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});
