import { describe, expect, test } from "vitest";
import { told } from "../support/told.ts";
import { canary } from "./slips.ts";

/** Whether a word that is kept from the public is told of minutes. */
function leaks(text: string): boolean {
  const { reports, outputs } = told(text);
  return `${reports}\n${outputs}`.includes(canary);
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
    const leaking = slipsOf(line).filter((slip) => leaks(head + slip + rest + next));
    expect(leaking).toEqual([]);
  });
});
