import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/problem.ts";
import { exitCode, textReport } from "../../src/report/index.ts";
import { problemIn } from "./problem-in.ts";

const file = "meetings/2020-01-30.md";

function report(text: string, ...problems: readonly Problem[]): string {
  return textReport(problems, [{ file, text, restricted: [] }], { colour: false });
}

/** The source line and the line of carets under it. */
function excerpt(text: string, words: string): readonly string[] {
  return report(text, problemIn(text, words)).split("\n").slice(3, 5);
}

describe("a problem as text", () => {
  test("shows the place, the sentence, the line with carets, and the remedy", () => {
    const text = "---\ntype: minutes\napologees:\n---\n";
    expect(report(text, problemIn(text, "apologees"))).toBe(`\
meetings/2020-01-30.md:3:1  error  some-rule
  Found "apologees", expected something else.

     3 | apologees:
       | ^^^^^^^^^

  What to do: Write "something else".

1 error in meetings/2020-01-30.md
`);
  });

  test("stands in the order of file, line, column and rule", () => {
    const text = "one two\nthree\n";
    const problems = [
      problemIn(text, "three"),
      problemIn(text, "two"),
      problemIn(text, "one", { rule: "b" }),
      problemIn(text, "one", { rule: "a", severity: "warning" }),
    ];
    const heads = report(text, ...problems).match(/^meetings.*$/gm);
    expect(heads).toEqual([
      `${file}:1:1  warning  a`,
      `${file}:1:1  error  b`,
      `${file}:1:5  error  some-rule`,
      `${file}:2:1  error  some-rule`,
    ]);
    expect(report(text, ...problems)).toMatch(
      /\n3 errors, 1 warning in meetings\/2020-01-30.md\n$/,
    );
  });

  test("counts the files where there are several", () => {
    const other = problemIn("x", "x", { severity: "warning", file: "a.md" });
    const place = { ...other.place, file: "b.md" };
    const text = textReport([other, { ...other, place }], [], { colour: false });
    expect(text).toMatch(/\n2 warnings in 2 files\n$/);
  });

  test("says so when there is none", () => {
    expect(report("")).toBe("No problems found.\n");
  });
});

describe("the carets", () => {
  test("stand under the place when tabs stand before it", () => {
    expect(excerpt("a\tb\n", "b")).toEqual(["     1 | a   b", "       |     ^"]);
  });

  test("take two columns for a wide character and none for a combining one", () => {
    expect(excerpt("日本 e\u0301x fault\n", "fault")).toEqual([
      "     1 | 日本 e\u0301x fault",
      "       |         ^^^^^",
    ]);
    expect(excerpt("see 日本", "日本")[1]).toBe("       |     ^^^^");
  });

  test("point at one column when the place is empty, also at the end of a line", () => {
    const text = "ab\ncd\n";
    const empty = problemIn(text, "b");
    const place = { ...empty.place, start: empty.place.end };
    expect(report(text, { ...empty, place })).toContain("     1 | ab\n       |   ^\n");
  });

  test("go to the end of the first line when the place is longer", () => {
    expect(excerpt("one\r\ntwo\r\n", "ne\r\ntwo")).toEqual(["     1 | one", "       |  ^^"]);
  });

  test("stand under the place in a line too long for a screen", () => {
    const text = `${"before ".repeat(40)}FAULT${" after".repeat(40)}`;
    const [line = "", carets = ""] = excerpt(text, "FAULT");
    expect(line).toMatch(/^ {5}1 \| ….*FAULT.*…$/);
    expect(line.length).toBeLessThanOrEqual(81);
    expect(line.slice(carets.indexOf("^"), carets.length)).toBe("FAULT");
  });

  test("keep the end of a long line in sight when the place is there", () => {
    const [line = "", carets = ""] = excerpt(`${"before ".repeat(40)}FAULT`, "FAULT");
    expect(line).toMatch(/… ?.*before FAULT$/);
    expect(line.length).toBeGreaterThan(70);
    expect(line.slice(carets.indexOf("^"))).toBe("FAULT");
  });

  test("run to the edge when the place is longer than a screen", () => {
    const [line = "", carets = ""] = excerpt(
      `${"word ".repeat(100)}end`,
      "word ".repeat(50).trim(),
    );
    expect(line.endsWith("…")).toBe(true);
    expect(carets.length).toBeLessThanOrEqual(line.length);
  });
});

describe("what could play with a terminal", () => {
  test.each([
    ["\u001b[31m", "<U+001B>[31m"],
    ["\u009b2J", "<U+009B>2J"],
    ["\u202e", "<U+202E>"],
    ["\u200b", "<U+200B>"],
    ["\ud800", "<U+D800>"],
    ["\u0007", "<U+0007>"],
  ])("%j is written out", (character, written) => {
    const text = `a${character}fault\n`;
    const output = report(text, problemIn(text, "fault"), problemIn(text, character));
    expect(output).toContain(`a${written}fault`);
    expect(output).toContain(`Found "${written}"`);
    expect(output).not.toContain(character);
    const [line = "", carets = ""] = excerpt(text, "fault");
    expect(line.slice(carets.indexOf("^"))).toBe("fault");
  });

  test("is written out in the name of a file", () => {
    const output = textReport([problemIn("x", "x", { file: "a\u001b[2Jb.md" })], [], {
      colour: false,
    });
    expect(output).not.toContain("\u001b");
  });
});

test("a quoted paragraph is cut short in the sentence", () => {
  const long = "word ".repeat(100).trim();
  expect(report(long, problemIn(long, long))).toContain(`${long.slice(0, 120)}…", expected`);
});

test("colour changes nothing but the colour", () => {
  const text = "one two\n";
  const problems = [problemIn(text, "two")];
  const coloured = textReport(problems, [{ file, text, restricted: [] }], { colour: true });
  expect(coloured).toContain("\u001b[31m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken out
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(report(text, ...problems));
});

test("only an error makes the exit code 1", () => {
  const warning = problemIn("x", "x", { severity: "warning" });
  expect([exitCode([]), exitCode([warning]), exitCode([warning, problemIn("x", "x")])]).toEqual([
    0, 0, 1,
  ]);
});
