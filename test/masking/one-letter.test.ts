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
const everyMode = process.env.MODE === "long";
/** One slip in so many is tried; `npm run test:long` tries all. No multiple of the signs put in. */
const share = 9;

function slipsTried(line: string): readonly string[] {
  return slipsOf(line).filter((_, index) => everyMode || index % share === 0);
}

const next = "\n## Plan\n\nIt was noted.\n";

/** Words with a fault of their own, which a report tells, and words that are printed if they can be. */
const secrets: Readonly<Record<string, string>> = {
  "words at fault": `${canary} was named in [a report](javascript:${canary}).\n\n| ${canary} |\n| - |\n`,
  "words without a fault": `${canary} was named beside ${canary}.\n`,
};

/** A line that keeps words from the public, between what stands above and below it. */
type Mark = readonly [above: string, line: string, below: (words: string) => string];

const summary = ":::summary\nAn update was noted.\n:::\n";

const marks: Readonly<Record<string, Mark>> = {
  "a restricted heading": ["", '## Reviews {exempt="1, 2"}', (words) => `\n\n${words}\n${summary}`],
  "a confidential heading": [
    "",
    "## Reviews {confidential}",
    (words) => `\n\n${words}\n${summary}`,
  ],
  "a restricted sub-item": ["", '### Reviews {exempt="1"}', (words) => `\n\n${words}\n${summary}`],
  "a release to come": [
    "",
    '## Reviews {exempt="3" release=2027-01-30}',
    (words) => `\n\n${words}\n${summary}`,
  ],
  "a private title": [
    "",
    `## Reviews {confidential private-title="${canary} ${canary}"}`,
    (words) => `\n\n${words}\n${summary}`,
  ],
  "a restricted block": ["", ':::restricted{exempt="3"}', (words) => `\n${words}\n:::\n`],
  "the end of a restricted block": [
    ":::restricted\nsecret\n",
    ":::",
    (words) => `\n\n:::clerk\n${words}\n:::\n`,
  ],
  "a restricted block with a decision": [
    "",
    "::::restricted",
    (words) => `\n${words}\n:::resolved\nThat ${words}\n:::\n\n${words}\n::::\n`,
  ],
  "a decision in a restricted block": [
    `::::restricted\n${canary} ${canary}\n`,
    ":::resolved",
    (words) => `\nThat ${words}\n:::\n\n${words}\n::::\n`,
  ],
  "a clerk's note": ["", ":::clerk", (words) => `\n${words}\n:::\n`],
  "a comment": ["", "<!-- note", (words) => `\n${words}\n-->\n`],
  "the end of a comment": [`<!-- ${canary} ${canary}\n`, "-->", () => "\n\nIt was noted.\n"],
  "a comment on one line": [
    "",
    `<!-- ${canary} ${canary} -->`,
    (words) => `\n:::clerk\n${words}\n:::\n`,
  ],
};

describe.each(Object.entries(secrets))(
  "one letter wrong tells no word that is kept from the public: %s",
  (_, words) => {
    test.each(Object.entries(marks))("%s", (_, [above, line, below]) => {
      const rest = below(words) + next;
      const slips = slipsTried(line);
      const leaking = slips.filter((slip) => leaks(head + above + slip + rest));
      expect(leaking).toEqual([]);
    });
  },
);

test("one letter wrong tells no word of a private meeting", () => {
  const body = `## ${canary} ${canary}\n\n${canary} spoke to ${canary}.\n`;
  // A line that begins with # is a remark, which nobody types by chance.
  const slips = slipsTried("private: true").filter((slip) => !slip.startsWith("#"));
  const leaking = slips.filter((slip) =>
    leaks(
      `---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n${slip}\nplace: ${canary} ${canary}\n---\n\n${body}`,
    ),
  );
  expect(leaking).toEqual([]);
});
