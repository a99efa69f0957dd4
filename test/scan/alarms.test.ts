import { expect, test } from "vitest";
import { formats } from "../../src/output.ts";
import { compileFiles } from "../rules/compile-files.ts";

// What stands in public outputs for another reason than that somebody was told it in private.

const before = `---
type: minutes
body: smk
date: 2020-01-30
start: 14:00
chair: K Gardner
attendance:
  present:
    - K Gardner
    - Chief Inspector J Oak
next-meeting: 2020-04-09 14:00
---

## Exclusion

:::resolved{excludes-public="3"}
That the public be excluded.
:::

## Lease {exempt="3"}

:::summary
A lease was considered.
:::

`;

async function rulesOf(words: string): Promise<readonly string[]> {
  const other = before
    .replace("2020-01-30", "2020-04-09")
    .replace("2020-04-09 14:00", "2020-07-09");
  const files = {
    "meetings/2020-01-30.md": before + words,
    "meetings/2020-04-09.md": `${other}\nNone.\n`,
  };
  const { problems } = await compileFiles(files, formats);
  return problems.map(({ rule }) => rule);
}

test.each([
  ["the day of the next meeting", "It runs until 9 April 2020 at 2.00 pm."],
  ["the day in words", "Thursday 30 January 2020 was the last day."],
  ["a reference to other minutes", "See [](2020-04-09.md#lease) and [the lease](2020-04-09.md)."],
  ["the number of the minute", "Minute SMK26 of the meeting of 9 April 2020 says so."],
  [
    "the house's own phrases",
    "The meeting closed. Draft: the numbers are provisional. Page 1 of 2.",
  ],
  ["words of a format", "The content type is text/html; the schema is minutes, the status draft."],
  ["styles", "The background colour is inherited, margin left auto."],
  ["those who were there", "Chief Inspector J Oak and K Gardner spoke to Present: K Gardner."],
])("no alarm for %s", async (_, words) => {
  expect(await rulesOf(`${words}\n`)).not.toContain("restricted-text-in-public");
});

test("an alarm for a word that a file's name tells", async () => {
  const files = { "meetings/2020-01-30-thornbury.md": `${before}The lessee is Thornbury.\n` };
  const { problems, outputs } = await compileFiles(files, formats);
  expect(problems.map(({ rule }) => rule)).toContain("restricted-text-in-public");
  expect(outputs).toEqual([]);
});
