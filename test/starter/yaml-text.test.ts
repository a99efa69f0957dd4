import fc from "fast-check";
import { expect, test } from "vitest";
import { lines, readData, valueAt, yamlText } from "../../src/data/index.ts";
import type { Problem } from "../../src/problem.ts";

function read(text: string) {
  const problems: Problem[] = [];
  const value = readData(
    { text, offset: 0, lines: lines("a.yaml", text), comments: "own-line" },
    (problem) => problems.push(problem),
  );
  expect(problems).toEqual([]);
  if (value?.type !== "map") throw new Error(text);
  return valueAt(value, ["key"]);
}

test.each([
  ["Room 1.02, Civic", "Room 1.02, Civic"],
  ["Ward: north", '"Ward: north"'],
  ["Room #3", '"Room #3"'],
  ["the end:", '"the end:"'],
  ['"The Mill"', '"\\"The Mill\\""'],
  ["- a", '"- a"'],
  ["C:\\Minutes", "C:\\Minutes"],
  ["[draft]", '"[draft]"'],
  ["no", "no"],
  ["7.30", "7.30"],
  ["", '""'],
])("%j is written %s", (words, written) => {
  expect(yamlText(words)).toBe(written);
});

test("whatever is written reads as the same words", () => {
  const words = fc
    .string({ unit: "grapheme", maxLength: 30 })
    .map((text) =>
      text
        .replace(/[\s\p{C}]+/gu, " ")
        .trim()
        .normalize("NFC"),
    )
    .filter((text) => text !== "");
  const signs = fc.string({
    unit: fc.constantFrom(..."ab :#\"'\\-{}[],&*!|>%@`?~"),
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        words,
        signs.map((text) => text.replace(/ +/g, " ").trim()),
      ),
      (text) => {
        fc.pre(text !== "");
        expect(read(`key: ${yamlText(text)}\n`)).toMatchObject({ type: "text", text });
      },
    ),
    { numRuns: 300 },
  );
});
