import { expect, test } from "vitest";
import { textReport } from "../../src/report/index.ts";
import { plan } from "../support/plan.ts";
import { compileFiles } from "./compile-files.ts";

// What is asked of the writing of minutes is asked of reports, too.

const head = "type: report\nbody: bmg\ntitle: Update\nperiod: 2016-04/2016-06\n";
const canary = "Quetzalcoatlus Fernhollow";
const restricted = `:::restricted{exempt="3"}\n${canary} asked for more.\n:::`;
const hidden = '## Lease {exempt="3" release=';

async function compiled(body: string, keys = "") {
  const text = `---\n${head}${keys}---\n\n${body}\n`;
  return compileFiles({ "reports/2016.md": text, "reports/plan.png": plan.bytes }, ["html"]);
}

test.each([
  ["warning heading-skipped", "## Roads\n\n#### Paths\n\nThey were mended."],
  ["warning short-line", "The library was noted.\nThe school was noted."],
  ["warning table-without-head", "|  |  |\n| --- | --- |\n| Roads | 5 |"],
  [
    "warning total-does-not-add-up",
    "| Road | Cost |\n| --- | --- |\n| High Street | 5 |\n| Total | 6 |",
  ],
  ["warning wrong-weekday", "The works end on Thursday 8 April 2020."],
  ["warning resolution-not-that", "## Roads\n\n:::resolved\nThe report be noted.\n:::"],
  ["error resolution-empty", "## Roads\n\n:::resolved\n:::"],
  [
    "error out-of-place",
    "## Roads\n\nIt was agreed.\n\n:::vote\nFor: K Gardner\nAgainst: none\n:::",
  ],
  ["error image-without-alt", "![](plan.png)"],
  ["error table-caption", "Table: Costs\n\nThey were paid."],
  ["error release-before-meeting", `${hidden}2016-06-30}\n\nIt was noted.`],
])("of a report: %s", async (expected, body) => {
  const { problems } = await compiled(body);
  expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([expected]);
});

test.each([
  "## Roads\n\n### Paths\n\nThey were mended.",
  "The library was noted.\\\nThe school was noted.",
  "The works end on Wednesday 8 April 2020.",
  "The works end on Thursday 8 April.",
  `${hidden}2016-07-01}\n\nIt was noted.`,
  restricted,
])("nothing is wrong in a report with %j", async (body) => {
  expect((await compiled(body)).problems).toEqual([]);
});

test("a weekday without its year is of the report's own day", async () => {
  const words = "On Thursday 8 April the works end.";
  const { problems } = await compiled(words, "date: 2020-04-08\n");
  expect(problems.map(({ rule }) => rule)).toEqual(["wrong-weekday"]);
  expect((await compiled(words, "date: 2020-04-09\n")).problems).toEqual([]);
});

test.each([
  ["its subtitle", restricted, `subtitle: The lease of ${canary}\n`],
  ["the reason for urgency", `## Lease {urgent="${canary} waits"}\n\n${restricted}`, ""],
])("no name that stands in restricted text alone is told by %s", async (_, body, keys) => {
  const { problems, sources, outputs } = await compiled(body, keys);
  expect(problems.map(({ rule }) => rule)).toEqual(["restricted-in-attribute"]);
  expect(outputs).toEqual([]);
  expect(textReport(problems, sources, { colour: false })).not.toContain("Quetzalcoatlus");
});
