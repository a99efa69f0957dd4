import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { judge } from "../support/pdf/judge/index.ts";
import { judgedPdf } from "../support/pdf/judge/judged-pdf.ts";
import { build, type Files, projectOf } from "./project.ts";

// Words that look like code stand in every place of the language. What is built has the same elements,
// attributes and keys as with plain words there, and the words themselves are printed.

const plain = "Words of no harm";

const payloads: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</title></style></script></textarea><svg onload=alert(1)>",
  "' onmouseover='alert(1)' x='",
  "]]><x xmlns='y'/><?pi?>",
  "&lt;b&gt; &#60;b&#62; &amp;amp; &nbsp;",
  "{{main}} {{styles}} ${x} $& $1 {n} {name}",
  "\\074script\\076 \\u003cscript\\u003e %3Cscript%3E",
  ") Tj ET endstream endobj << /JS /JavaScript /S /Launch >>",
  "javascript:alert/1/ data:text/html",
  "=cmd|x!A1 @SUM @import url",
];

const inYaml = (words: string) => JSON.stringify(words);
const inProse = (words: string) => words.replace(/[!-/:-@[-`{-~]/g, "\\$&");
/** What might be an attribute is none in the value of another; brackets are for an affiliation. */
const inAttribute = (words: string) => words.replace(/["'={}]/g, "/");
const inEntry = (words: string) => words.replace(/[()[\]]/g, "/");

function project(words: string): Files {
  const [yaml, prose, attribute] = [inYaml(words), inProse(words), inAttribute(words)];
  // Braces in a heading are attributes.
  const event = inProse(words.replace(/[[\]{}]/g, "/"));
  const title = inProse(words.replace(/[{}]/g, "/"));
  return {
    "safermk.yaml": `bodies:
  b:
    name: ${yaml}
    noun: Council
    numbering: { format: "B{n}" }
    formats-statement: ${yaml}
    contact:
      name: ${yaml}
      address: [${yaml}, ${yaml}]
      telephone: ${yaml}
      email: clerk@b.example
      web: www.b.example
`,
    "a.md": `---
type: minutes
body: b
date: 2024-06-11
start: 14:00
end: 15:00
title: ${yaml}
closing: ${yaml}
place: ${inYaml(`Room ${words}`)}
chair: A Vale
attendance:
  present:
    - A Vale
    - name: B Vane
      affiliation: ${inYaml(inEntry(words))}
      post: ${inYaml(inEntry(words))}
      prints: ${yaml}
  apologies:
    - name: C Vole
      reason: ${yaml}
next-meeting: to be confirmed
---

Before. ${prose}

## Item ${title} {#one agenda="${attribute}" urgent="${attribute}"}

It was noted: ${prose} *${prose}* **${prose}** ~~${prose}~~ [${prose}](https://a.example/?a=b&c=%22%3E) [${prose}](#one)

- Point ${prose}
> Quoted ${prose}

Table: Caption ${prose}

| Head ${prose} | Sum |
| - | - |
| Cell ${prose} | 1 |

:::resolved{moved="A Vale" seconded="B Vane"}
That ${prose}:

1. ${prose}
:::

:::action{owner="B Vane" due=2024-07-01}
Do ${prose}
:::

:::note{date=2024-06-12}
Note ${prose}
:::

::interest{name="B Vane" kind=other nature="${attribute}"}

::left[Went ${event}]{name="B Vane" at="14:20"}

### Sub ${title}

It was noted.

***

After ${prose}

## Private {exempt="1"}

:::summary
Summary ${prose}
:::

## Terms ${title} {.appendix}

Terms ${prose}
`,
    "r.md": `---
type: report
body: b
title: ${yaml}
subtitle: ${yaml}
period: 2024-04/2024-06
---

## Part ${title}

${prose}
`,
  };
}

/**
 * Elements with the names of their attributes and the kinds of their addresses; what only keeps words on a line is left
 * out, and so is the class of a cell, which may say that a word in it is long.
 */
function skeleton(node: DefaultTreeAdapterTypes.Node): string {
  const inner = "childNodes" in node ? node.childNodes.map(skeleton).join("") : "";
  if (!("tagName" in node)) return inner;
  const isCell = /^t[dh]$/.test(node.tagName);
  const names = node.attrs
    .filter(({ name }) => !isCell || name !== "class")
    .map(({ name, value }) => name + (/href|src/.test(name) ? scheme(value) : ""));
  if (node.tagName === "span" && names.join() === "class") return inner;
  if (node.tagName === "script") for (const child of node.childNodes) readData(node, child);
  return `<${node.tagName} ${names.join(" ")}>${inner}</>`;
}

/** One element a line, so that a failure can be read. */
function split(elements: string): readonly string[] {
  return elements.split(/(?=<)/);
}

/** What an address begins with. */
function scheme(address: string): string {
  return /^\s*([a-z][a-z0-9+.-]*:)/i.exec(address)?.[1]?.toLowerCase() ?? "";
}

function readData({ attrs }: DefaultTreeAdapterTypes.Element, child: DefaultTreeAdapterTypes.Node) {
  const isData = attrs.some(({ value }) => value.includes("json"));
  if (isData && "value" in child) JSON.parse(child.value);
}

/** The keys of data, and how long its lists are. */
function keysOf(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(keysOf);
  if (data === null || typeof data !== "object") return typeof data;
  return Object.entries(data).map(([key, value]) => [key, keysOf(value)]);
}

async function made(words: string) {
  const { told, outputs } = await build(projectOf(project(words)), ["html", "text", "json"]);
  expect(told).not.toMatch(/ error /);
  // Two documents and the list, and three registers as page, data and spreadsheet.
  expect(outputs).toHaveLength(7 + 9);
  const of = (ending: string) =>
    outputs.filter(({ path }) => path.endsWith(ending)).map(({ content }) => String(content));
  return {
    pages: of(".html").map((page) => skeleton(parse(page))),
    data: of(".json").map((text) => keysOf(JSON.parse(text))),
    texts: of(".txt"),
    json: of(".json"),
    sheets: of(".csv"),
  };
}

describe("words that look like code are words in pages, the list, data and text:", async () => {
  test.each(payloads)("%s", async (words) => {
    const [harmless, found] = [await made(plain), await made(words)];
    expect(found.pages.map(split)).toEqual(harmless.pages.map(split));
    expect(found.data).toEqual(harmless.data);
    for (const text of found.texts) expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    for (const sheet of found.sheets) expect(sheet).not.toMatch(/(?:^|,|\n)"?[=@+-]/);
    expect(found.json.join("\n")).toContain(JSON.stringify(words).slice(1, -1));
  });
});

test("and in a PDF: its objects, names and metadata are whole, and none of them runs", async () => {
  const { told, outputs } = await build(projectOf(project(payloads.join(" "))), ["pdf"]);
  expect(told).not.toMatch(/ error /);
  for (const { content } of outputs) {
    const bytes = content as Uint8Array;
    expect(judge(bytes)).toEqual({});
    expect(judgedPdf(bytes).info.get("Title")).toContain("<script>");
    const { catalog } = judgedPdf(bytes);
    expect([...catalog.keys()]).not.toContain("AA");
    expect([...catalog.keys()]).not.toContain("OpenAction");
  }
});
