import { expect, test } from "vitest";
import { textReport } from "../../src/report/index.ts";
import { compileFiles } from "../rules/compile-files.ts";

const meeting =
  "---\ntype: minutes\nbody: one\ndate: 2024-01-02\nchair: A Smith\nattendance:\n  present:\n    - A Smith\n---\n\n## Budget\n\nNoted.\n";

async function told(items: string): Promise<string> {
  const config = `bodies:\n  one:\n    name: One\n    numbering: none\n    standing-items:\n${items}`;
  const { problems, sources } = await compileFiles({ "safermk.yaml": config, "a.md": meeting }, []);
  return problems.length === 0 ? "" : textReport(problems, sources, { colour: false });
}

test.each([
  ["those that are known", "      - apologies\n      - next-meeting\n"],
  [
    "titles of the body's own",
    "      - Report of the Clerk\n      - Public participation {.unnumbered}\n",
  ],
  ["a known one under the body's title", "      - minutes: To approve the minutes\n"],
])("a list of %s is read", async (_, items) => {
  expect(await told(items)).toBe("");
});

test.each([
  ["a slip in a known one", "      - aplogies\n", /Found "aplogies".*apologies/s],
  [
    "small letters that are none",
    "      - report\n",
    /Found "report".*or a title that begins with a capital/s,
  ],
  ["no list", "      apologies\n", /a list of apologies/],
  ["nothing", "      []\n", /a list of apologies/],
  ["a key that is none", "      - report: Report\n", /safermk\.yaml:6/],
])("%s is told", async (_, items, expected) => {
  expect(await told(items)).toMatch(expected);
});
