import { expect, test } from "vitest";
import { textReport } from "../../src/report/index.ts";
import { formatted } from "../format/formatted.ts";
import { compileFiles } from "../rules/compile-files.ts";

// All problems come in one run: what is wrong in a head hides nothing of what is wrong below it.

const body = `---

## One

It was noted on 31 April 2020.

::left{name="A Nobody"}

## Two

Words without an outcome.
`;

function source(keys: Readonly<Record<string, string>>): string {
  const given = { date: "2020-01-30", chair: "K Gardner", ...keys };
  const lines = Object.entries(given).map(([key, value]) => `${key}: ${value}\n`);
  return `---\ntype: minutes\nbody: smk\n${lines.join("")}attendance:\n  present:\n    - K Gardner\n${body}`;
}

const below = ["no-such-day", "unknown-person", "item-without-outcome"];

test.each([
  ["unknown-key", { weather: "fine" }],
  ["wrong-type", { start: "14.00" }],
  ["wrong-type", { start: "soon" }],
  ["wrong-type", { end: "half past three" }],
  ["wrong-type", { date: "30 January 2020" }],
  ["wrong-type", { date: "30/1/2020" }],
  ["impossible-date", { date: "2020-02-31" }],
  ["wrong-type", { kind: "special" }],
  ["wrong-type", { "next-meeting": "9 April 2020" }],
])("%s in the head: %o", async (rule, keys) => {
  const { problems } = await compileFiles({ "minutes.md": source(keys) });
  expect(problems.map((problem) => problem.rule).sort()).toEqual([rule, ...below].sort());
});

test("a key that is misspelt is read as the one that was meant", async () => {
  const text = source({}).replace("date:", "dat:").replace("chair:", "chiar:");
  const { problems } = await compileFiles({ "minutes.md": text });
  const told = problems.map((problem) => problem.rule).sort();
  expect(told).toEqual(["unknown-key", "unknown-key", ...below].sort());
});

test("what was meant is shown, and mended where it can be nothing else", async () => {
  const text = source({ date: "Thursday 30 January 2020", start: "2.30 pm", end: "16.00" });
  const { problems, sources } = await compileFiles({ "minutes.md": text });
  const report = textReport(problems, sources, { colour: false });
  for (const line of ["date: 2020-01-30", "start: 14:30", "end: 16:00"]) {
    expect(report).toContain(`Here that is ${line}`);
    expect(formatted(text).text).toContain(`\n${line}\n`);
  }
  const unsure = source({ date: "3/4/2020" });
  const { problems: asked, sources: texts } = await compileFiles({ "minutes.md": unsure });
  expect(textReport(asked, texts, { colour: false })).toContain("may be date: 2020-04-03");
  expect(formatted(unsure).text).toBe(unsure);
});
