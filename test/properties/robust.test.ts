import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileText } from "../support/compile-text.ts";
import { isWithin } from "../support/is-within.ts";
import { runs } from "../support/runs.ts";

function holds(text: string): void {
  for (const problem of compileText(text).problems) {
    expect({ problem, within: isWithin(problem.place, text) }).toEqual({ problem, within: true });
  }
}

const head = "---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n";

const tokens = fc.constantFrom(
  ..."\n|\n\n|\r\n|\t| |    |#|## |### |#### |***|---|___|:|::|:::|::::|:::resolved\n|:::summary\n".split(
    "|",
  ),
  ...'\n:::\n|\n::::\n|:::restricted\n|:::clerk|::left{name="x"}|{|}|{exempt="1"}|{confidential}'.split(
    "|",
  ),
  ...'{#id}|{.x}|="|"|“|<!--|-->|<!|<b>|</b>|<|>|> |- |* |1. |1) |(a) |• |RESOLVED |[|]|(|)|](|][|[^1]|![|]: '.split(
    "|",
  ),
  ..."*|**|_|~~|`|```|\\|&amp;|www.a.b|https://a.b|a@b.c|.md#x|That |noted|None|SMK25|14:00|é|王|😀|\u0000|\ufeff|\u2028".split(
    "|",
  ),
  ..."chair: |attendance:\n|  present:\n|    - |K Gardner|(Council)|(|))|end: |start: 14:00\n|place: |# x|&a|*a|!t|'|{a: b}|[a]|? |private: |title: ".split(
    "|",
  ),
  "|",
);

const structured = fc.array(tokens, { maxLength: 60 }).map((parts) => parts.join(""));

describe("nothing throws, and every place is in its file", () => {
  test("on any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), holds), runs(400));
  });

  test("on the words of the language in any order", () => {
    fc.assert(fc.property(structured, holds), runs(500));
  });

  test("on any body", () => {
    fc.assert(
      fc.property(structured, (body) => holds(`${head}---\n${body}`)),
      runs(700),
    );
  });

  test("on any head", () => {
    fc.assert(
      fc.property(structured, (keys) => holds(`${head}${keys}\n---\n\n## A\n`)),
      runs(500),
    );
  });
});

describe("what would choke a Markdown parser is refused in good time", () => {
  const many = 20_000;
  const texts: Readonly<Record<string, string>> = {
    "asterisks round a letter": `${"*".repeat(many)}a${"*".repeat(many)}`,
    "emphasis in emphasis": `${"*a ".repeat(many)}${" a*".repeat(many)}`,
    "marks of two kinds": "*a_ ".repeat(many),
    "images in images": `${"![".repeat(many)}a${"](b)".repeat(many)}`,
    "links that are not closed": "[a](".repeat(many),
    brackets: "[".repeat(many),
    backticks: "` `` ``` ".repeat(many),
    "quotations in quotations": `${">".repeat(many)} a`,
    "lists in lists": `${"- ".repeat(many)} a`,
    "numbered lists in lists": `${"1. ".repeat(many)} a`,
    "lists by their indent": Array.from(
      { length: 300 },
      (_, depth) => `${" ".repeat(depth * 2)}- a`,
    ).join("\n"),
    "a title of marks": `## ${"*a_".repeat(many)} {exempt="1"}`,
  };

  test.each(Object.entries(texts))("%s", (_, text) => {
    const begin = performance.now();
    const { problems } = compileText(`${head}---\n\n## A\n\n${text}\n`);
    expect(problems.map(({ severity }) => severity)).toContain("error");
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
