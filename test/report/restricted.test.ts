import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/problem.ts";
import { jsonReport, type SourceText, textReport } from "../../src/report/index.ts";
import { problemIn } from "./problem-in.ts";

const file = "meetings/2020-01-30.md";
const text = `## Public heading

Public prose with :::clerk mark

:::restricted
The contract with Bloggs Limited.

:::

## Next heading
`;
const start = text.indexOf("The contract");
const source: SourceText = {
  file,
  text,
  restricted: [{ start, end: text.indexOf(":::\n\n## Next") }],
};

function both(problem: Problem, sources: readonly SourceText[] = [source]) {
  const [json] = JSON.parse(jsonReport(null, [problem], sources, "/")).problems;
  return { text: textReport([problem], sources, { colour: false }), json };
}

function expectHidden(problem: Problem, sources?: readonly SourceText[]) {
  const shown = both(problem, sources);
  expect(shown.text).toContain("Found [restricted], expected something else.");
  expect(shown.text).toContain("What to do: Write [restricted].");
  expect(shown.text).toContain(" | [restricted]\n\n");
  expect(shown.text).not.toContain("^");
  expect(shown.json.message).toBe("Found [restricted], expected something else.");
  expect(shown.json.hint).toBe("Write [restricted].");
  expect([shown.json.endLine, shown.json.endColumn]).toEqual([shown.json.line, shown.json.column]);
}

describe("in restricted text", () => {
  test("only the place, the rule and the remedy are told", () => {
    const problem = problemIn(text, "Bloggs Limited");
    expect(both(problem).text).toBe(`\
meetings/2020-01-30.md:6:19  error  some-rule
  Found [restricted], expected something else.

     6 | [restricted]

  What to do: Write [restricted].

[restricted] stands for words that may not be for the public: they stand in restricted text or in a
remark, or a fault leaves open whether they do. Look at the line in the file itself.

1 error in meetings/2020-01-30.md
`);
    expectHidden(problem);
  });

  test("an empty line betrays nothing either", () => {
    const empty = problemIn(text, "\n\n:::\n\n## Next");
    const point = { line: 7, column: 1, offset: empty.place.start.offset + 1 };
    expectHidden({ ...empty, place: { file, start: point, end: point } });
  });

  test("a place that begins before it or runs past it is hidden whole", () => {
    expectHidden(problemIn(text, ":::restricted\nThe"));
    expectHidden(problemIn(text, "Limited.\n\n:::\n\n## Next"));
  });

  test("a public word on the same line is hidden with it", () => {
    const line = "public words <!-- secret --> more";
    const range = { start: line.indexOf("<!--"), end: line.indexOf("-->") + 3 };
    const sources = [{ file, text: line, restricted: [range] }];
    expectHidden(problemIn(line, "public"), sources);
    expectHidden(problemIn(line, "more"), sources);
  });

  test("the end of a file in an unclosed block is hidden", () => {
    const open = ":::restricted\nsecret\n";
    const point = { line: 3, column: 1, offset: open.length };
    const place = { file, start: point, end: point };
    const sources = [{ file, text: open, restricted: [{ start: 14, end: open.length }] }];
    expectHidden({ ...problemIn(open, "secret"), place }, sources);
  });
});

describe("outside restricted text", () => {
  test.each(["Public heading", "Public prose", ":::restricted", "Next heading"])(
    "%j is shown",
    (words) => {
      const shown = both(problemIn(text, words));
      expect(shown.text).toContain(`Found "${words}"`);
      expect(shown.text).toContain("^");
    },
  );

  test("words that stand only in restricted text are not quoted all the same", () => {
    const message = ["The words ", { quoted: "contract  with" }, " stand there too."];
    const shown = both(problemIn(text, "Next heading", { message }));
    expect(shown.text).toContain("The words [restricted] stand there too.");
    expect(shown.text).toContain("## Next heading");
  });

  test("words of another file's restricted text are not quoted", () => {
    const other = { file: "meetings/2020-04-09.md", text: "Bloggs", restricted: [] };
    const problem = problemIn("Bloggs", "Bloggs", { file: other.file });
    const elsewhere = problemIn("none", "none", {
      message: ["See ", { quoted: "Limited" }, "."],
      file: other.file,
    });
    expect(both(problem, [source, other]).json.message).toContain('"Bloggs"');
    expect(both(elsewhere, [source, other]).json.message).toBe("See [restricted].");
  });
});

test("of a file whose text is not known no word is shown", () => {
  const shown = both(problemIn(text, "Public heading"), []);
  expect(shown.text).not.toContain("Public");
  expect(shown.json.message).toBe("Found [restricted], expected something else.");
});
