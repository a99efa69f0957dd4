import { expect, test } from "vitest";
import { compileFiles } from "../rules/compile-files.ts";

const line = (n: number, key: string, title: string) =>
  `  - { body: smk, series: 2019-20, n: ${n}, prints: SMK${n}, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: ${key}, title: ${title}, issued: 2020-02-06 }\n`;
const register = `version: 1\nnumbers:\n${line(25, "parks", "Parks")}${line(26, "roads", "Roads")}`;
const issued = [
  { kind: "ordinary" },
  { item: "Parks", number: "SMK25", key: "parks" },
  { item: "Paths", number: "SMK25(a)", level: "2", key: "paths" },
  { item: "Gates", number: "SMK25(a)(i)", level: "3", key: "gates" },
  { item: "Trees", number: "SMK25(b)", level: "2", key: "trees" },
  { item: "Roads", number: "SMK26", key: "roads" },
];
const record = JSON.stringify({
  version: 1,
  meeting: { body: "smk", date: "2020-01-30" },
  issued: { on: "2020-02-06", words: issued },
});

/** What is told of the minutes with these headings. */
async function told(...headings: readonly string[]) {
  const head = "---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n---\n";
  const { problems } = await compileFiles({
    "meetings/2020-01-30.md": `${head}${headings.map((one) => `\n${one}\n\nIt was noted.\n`).join("")}`,
    "numbers.yaml": register,
    "record/2020-01-30.json": record,
  });
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ rule, place }) => `${rule} line ${place.start.line}`);
}

test.each([
  ["as issued", ["## Parks", "### Paths", "#### Gates", "### Trees", "## Roads"], []],
  [
    "two more, behind what was issued",
    ["## Parks", "### Paths", "#### Gates", "#### Seats", "### Trees", "### Ponds", "## Roads"],
    [],
  ],
  [
    "titles mended under the names that they had",
    ["## Parks", "### Ways {#paths}", "#### Gates {#new-gates}", "### Trees", "## Roads"],
    [],
  ],
  [
    "another order",
    ["## Parks", "### Trees", "### Paths", "#### Gates", "## Roads"],
    ["number-moved line 15"],
  ],
  [
    "one more, before what was issued",
    ["## Parks", "### Ponds", "### Paths", "#### Gates", "### Trees", "## Roads"],
    ["number-moved line 15"],
  ],
  [
    "one that is gone",
    ["## Parks", "### Paths", "### Trees", "## Roads"],
    ["number-vanished line 7"],
  ],
  [
    "one under another item",
    ["## Parks", "### Paths", "#### Gates", "## Roads", "### Trees"],
    ["number-vanished line 7"],
  ],
  [
    "another title",
    ["## Parks", "### Paths", "#### Gates", "### Woods", "## Roads"],
    ["number-renamed line 19"],
  ],
])("the letters of what was issued stay: %s", async (_, headings, expected) => {
  expect(await told(...headings)).toEqual(expected);
});
