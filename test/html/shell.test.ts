import { expect, test } from "vitest";
import { checkShell, renderHtml } from "../../src/render/html/index.ts";
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
  expect(faults.join("\n")).toContain(fault);
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
