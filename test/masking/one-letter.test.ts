import { describe, expect, test } from "vitest";
import { judge } from "../../src/check/index.ts";
import { compose } from "../../src/compose/index.ts";
import { plainText } from "../../src/document/index.ts";
import { publicEdition, publicOn } from "../../src/editions/index.ts";
import { model, readProject } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import { jsonReport, textReport } from "../../src/report/index.ts";
import { composing } from "../support/composing.ts";
import { wording } from "../support/wording.ts";
import { canary } from "./slips.ts";

const file = "minutes.md";
const { value: project } = readProject(
  "safermk.yaml",
  'bodies:\n  smk:\n    name: SaferMK\n    numbering:\n      format: "SMK{n}"\n',
);
if (!project) throw new Error("the project cannot be read");
const setting = { wording, project };

/** Every word that is told of minutes: the reports, and the document where there is no error. */
function told(text: string): string {
  const parsed = parse({ file, key: file, text });
  const modelled = model(parsed.value, setting.project, setting.wording);
  const meetings = modelled.value === null ? [] : [modelled.value];
  const numbered = number(meetings, true);
  const earlier = [parsed, modelled, numbered].flatMap(({ problems }) => problems);
  const judged = meetings.flatMap((meeting) => judge(meeting, earlier, setting.wording));
  const problems = [...earlier, ...judged];
  const sources = [{ file, text, restricted: parsed.value.restricted }];
  const reports = [
    textReport(problems, sources, { colour: false }),
    jsonReport([], problems, sources, "/"),
  ];
  if (problems.some(({ severity }) => severity === "error")) return reports.join("\n");
  const documents = numbered.value.map((meeting) =>
    plainText(compose(publicEdition(meeting, publicOn(meetings)), composing(file))),
  );
  return [...reports, ...documents].join("\n");
}

const typed = [..."{}()[]:;=\"'.,#*-_ \t\n\\<>!aA1`~|&“—\u200b\u2028\u00a0：｛"];

/** A line with every letter left out, doubled, swapped with the next, or put in. */
function slipsOf(line: string): readonly string[] {
  return [...line, ""].flatMap((letter, at) => {
    const [before, after] = [line.slice(0, at), line.slice(at + letter.length)];
    const swapped = before + after.slice(0, 1) + letter + after.slice(1);
    const added = typed.map((other) => before + other + letter + after);
    const changed = typed.map((other) => before + other + after);
    return [before + after, swapped, before + letter + letter + after, ...added, ...changed];
  });
}

const head = "---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n---\n\n## Minutes\n\nAgreed.\n\n";
const words = `${canary} was named in [a report](javascript:${canary}).\n\n| ${canary} |\n| - |\n`;

const marks: Readonly<Record<string, readonly [line: string, rest: string]>> = {
  "a restricted heading": ['## Reviews {exempt="1, 2"}', `\n\n${words}`],
  "a confidential heading": ["## Reviews {confidential}", `\n\n${words}`],
  "a restricted sub-item": ['### Reviews {exempt="1"}', `\n\n${words}`],
  "a restricted block": [':::restricted{exempt="3"}', `\n${words}\n:::\n`],
  "a clerk's note": [":::clerk", `\n${words}\n:::\n`],
  "a comment": ["<!-- note", `\n${words}\n-->\n`],
};

const next = "\n## Plan\n\nIt was noted.\n";

describe("one letter wrong tells no word that is kept from the public", () => {
  test.each(Object.entries(marks))("%s", (_, [line, rest]) => {
    const leaks = slipsOf(line).filter((slip) => told(head + slip + rest + next).includes(canary));
    expect(leaks).toEqual([]);
  });
});
