import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languageParts, partsFor } from "../../src/cli/language-parts.ts";
import { attributes, constructs } from "../language/constructs.ts";

const parts = languageParts(readFileSync("templates/language.md", "utf8"));
const titles = (name: string) => partsFor(name, parts).map(({ title }) => title);

describe("every construct, attribute and key leads to a part of the language", () => {
  const words = [...Object.values(constructs).flat(), ...Object.values(attributes).flat()];

  test.each([...new Set<string>(words)])("%s", (word) => {
    expect(titles(word)).not.toEqual([]);
  });
});

test.each([
  ["resolved", ["Decisions"]],
  [":::resolved", ["Decisions"]],
  ["Vote", ["Decisions", "Votes and amendments"]],
  ["next-meeting", ["The head"]],
  ["private-title", ["Items", "What is not for the public"]],
  ["waived", ["Items"]],
  ["remote", ["Who was there"]],
  ["tables", ["Tables"]],
  ["table", ["Tables"]],
  ["the head", ["The head"]],
  ["nothing-of-the-kind", []],
])("%s leads to %j", (name, expected) => {
  expect(titles(name)).toEqual(expected);
});
