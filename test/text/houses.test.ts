import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileFiles } from "../rules/compile-files.ts";

// What a house says of plain text, and what holds where it says nothing of it.

const house = (name: string) => readFileSync(`templates/safermk/${name}`, "utf8");
const project = `${readFileSync("examples/safermk/safermk.yaml", "utf8").replace(/^house:.*$/m, "")}house: own\n`;
const minutes = `---
type: minutes
body: smk
date: 2020-01-30
---

## Fence

The ~~wooden~~ fence has two gates, as [the plan](https://example.org/plan) shows.
`;

function built(change: Readonly<Record<string, string>>, formats = ["text", "html"] as const) {
  return compileFiles({ "safermk.yaml": project, "minutes.md": minutes, ...change }, formats);
}

async function textOf(change: Readonly<Record<string, string>>): Promise<string> {
  const { outputs, problems } = await built(change);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return String(outputs.find(({ format }) => format === "text")?.content);
}

/** A file of the house without what it says of plain text. */
const oldLooks = house("looks.yaml").replace(/^plain: .*\n/m, "");
const oldWording = house("wording.yaml")
  .replace(/^ {2}plain:\n(?: {4}.*\n)+/m, "")
  .replace("text: Plain text, ", "");

test("a house from before there was plain text has it none the less, as the safermk house has it", async () => {
  expect(oldLooks).not.toContain("plain:");
  expect(oldWording).not.toMatch(/plain:|Plain text,/);
  const text = await textOf({ "own/looks.yaml": oldLooks, "own/wording.yaml": oldWording });
  expect(text).toContain(`
SMK25   FENCE

        The [struck out: wooden] fence has two gates, as the plan
        <https://example.org/plan> shows.
`);
});

test("the words and distances are the house's", async () => {
  const looks = house("looks.yaml")
    .replace("width: 72", "width: 40")
    .replace(/column: 8/, "column: 12");
  const wording = house("wording.yaml")
    .replace("[struck out: {words}]", "[dilëwyd: {words}]")
    .replace("{words} <{address}>", "{words} ({address})");
  const text = await textOf({ "own/looks.yaml": looks, "own/wording.yaml": wording });
  expect(text).toContain(`
SMK25       FENCE

            The [dilëwyd: wooden] fence
            has two gates, as the plan
            (https://example.org/plan)
            shows.
`);
});

test("a width that no line can have is a problem with a place", async () => {
  const looks = house("looks.yaml").replace("width: 72", "width: 12");
  const { problems, outputs } = await built({ "own/looks.yaml": looks });
  expect(outputs).toEqual([]);
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(errors).toHaveLength(1);
  const line = looks.split("\n").findIndex((text) => text.startsWith("plain:")) + 1;
  expect(errors[0]?.place).toMatchObject({ file: "own/looks.yaml", start: { line } });
  expect(JSON.stringify(errors)).toContain("a whole number of characters from 40 to 200");
});

test("the page leads to the plain text only where that is built with it", async () => {
  const page = async (formats: readonly ("text" | "html" | "json")[]) => {
    const { outputs } = await compileFiles({ "minutes.md": minutes }, formats);
    return String(outputs.find(({ format }) => format === "html")?.content);
  };
  expect(await page(["html", "text"])).toContain(
    '<a href="minutes.txt" type="text/plain">Plain text</a>',
  );
  expect(await page(["html", "json"])).not.toMatch(/\.txt|Plain text/);
});
