import { expect, test } from "vitest";
import { textReport } from "../../src/report/index.ts";
import { compileFiles } from "../rules/compile-files.ts";
import { reportOf } from "./report-of.ts";

const there = (...entries: readonly string[]) =>
  `attendance:\n  present:\n    - K Gardner\n${entries.map((entry) => `    - ${entry}`).join("\n")}`;

test.each([
  ["a key with a capital", "Type: minutes"],
  ["a key without a value", "date:"],
  ["a key that JavaScript keeps for itself", "__proto__: ZECRET"],
  ["a group at the left", "attendance:\napologies:\n  - A Bee"],
  ["a plural title with a sign", there("Cllrs Ash & Beech (Council)")],
  ["a post after a comma", there("J Brampton, Clerk (Council)")],
  ["two titles on a line", there("Councillor A Oak, Councillor B Pine")],
  [
    "a kind of no kind, and times that are wrong",
    "kind: special\nstart: 14:00\nend: 13:00\nnext-meeting: 2019-04-09",
  ],
  ["a kind of no kind, and no end", "kind: special\nstart: 14:00\nend: noon"],
  ["a day in words", "next-meeting: 9 April 2020"],
  ["two people in an entry", there("A Bee; C Dee")],
  ["two titles", there("Mr J Smith", "Mrs J Smith")],
  ["one person by two titles", there("Councillor A Smith", "Cllr A Smith")],
  ["one person, once without the title", there("Councillor A Smith", "A Smith")],
  ["two apostrophes", `chair: O’Dea\n${there("Councillor O'Dea")}`],
])("%s", async (_, keys) => {
  expect(await reportOf(keys)).toMatchSnapshot();
});

test.each([
  ["confidential with a value", '{confidential="1, 2"}'],
  ["confidential with yes", "{confidential=yes}"],
  ["two reasons", '{exempt="1" confidential}'],
  ["one reason", '{exempt="1"}'],
  ["an attribute that no heading has", "{weather=fine}"],
  ["a class without its full stop", "{unnumbered}"],
])("%s", async (_, braces) => {
  const told = await reportOf("", `## Item ${braces}\n\n:::summary\nA summary.\n:::`);
  expect(told).toMatchSnapshot();
});

test.each([
  ["nothing that must be there", "place: Room 1"],
  [
    "groups without attendance",
    "type: minutes\nbody: smk\ndate: 2020-01-30\npresent:\n  - A Oak\nabsent:\n  - B Elm",
  ],
])("%s", async (_, keys) => {
  const text = `---\n${keys}\n---\n\n## Case\n\nIt was noted.\n`;
  const { problems, sources } = await compileFiles({ "minutes.md": text }, ["html"]);
  expect(textReport(problems, sources, { colour: false })).toMatchSnapshot();
});
