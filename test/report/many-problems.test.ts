import { expect, test } from "vitest";
import { message, type Problem } from "../../src/problem.ts";
import { jsonReport, textReport } from "../../src/report/index.ts";

/** It takes a second on a quiet machine. */
const bound = 20_000;

const hidden = Array.from({ length: 6000 }, (_, index) => `secret${index}`).join(" ");
const line = Array.from({ length: 6000 }, (_, index) => `word${index}`).join(" ");
const text = `${hidden}\n${line}\n`;
const source = { file: "minutes.md", text, restricted: [{ start: 0, end: hidden.length }] };

const problems = [...line.matchAll(/\S+/g)].map(({ 0: word, index }): Problem => {
  const offset = hidden.length + 1 + index;
  const at = (more: number) => ({ line: 2, column: index + more + 1, offset: offset + more });
  const place = { file: "minutes.md", start: at(0), end: at(word.length) };
  const secret = word.replace("word", "secret");
  const found = message`Found ${word} and ${secret}.`;
  return { rule: "unknown-construct", severity: "error", message: found, hint: found, place };
});

test(
  "6,000 problems on a line, beside as many restricted words",
  () => {
    const told = textReport(problems, [source], { colour: false });
    expect(told).toContain('Found "word999" and [restricted].');
    expect(told).not.toContain("secret");
    const data = jsonReport(null, problems, [source], "/");
    expect(data).toContain("word5999");
    expect(data).not.toContain("secret");
  },
  bound,
);

test("people are shown a thousand, errors before warnings, and the count of all", () => {
  const warnings = problems
    .slice(0, 600)
    .map((problem) => ({ ...problem, severity: "warning" }) as const);
  const told = textReport([...warnings, ...problems.slice(600, 1500)], [source], { colour: false });
  expect(told.match(/^minutes\.md:.* error /gm)).toHaveLength(900);
  expect(told.match(/^minutes\.md:.* warning /gm)).toHaveLength(100);
  expect(told).toContain("\n500 more are not shown. Mend these first, then run safermk again.\n");
  expect(told).toMatch(/900 errors, 600 warnings in minutes\.md\n$/);
});
