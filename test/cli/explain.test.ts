import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/check/index.ts";
import { languageParts, partsFor } from "../../src/cli/language-parts.ts";
import { attributes, constructs } from "../language/constructs.ts";
import { runSafermk } from "./run-safermk.ts";

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

test("alone it prints the parts of the language and the rules", async () => {
  const { stdout, exitCode } = await runSafermk(["explain"], ".");
  expect(exitCode).toBe(0);
  const words = stdout.replace(/\s+/g, " ");
  for (const { title } of parts) expect(words).toContain(`"${title}"`);
  for (const { id } of rules) expect(words).toContain(id);
});
