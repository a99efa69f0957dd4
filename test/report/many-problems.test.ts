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
    expect(told).toContain('Found "word5999" and [restricted].');
    expect(told).not.toContain("secret");
    expect(jsonReport(null, problems, [source], "/")).not.toContain("secret");
  },
  bound,
);
