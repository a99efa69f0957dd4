import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { told } from "../support/told.ts";

// Whatever one thing is deleted from minutes, a line or a character, no word that stands only in
// restricted text is told: either there is an error, and the report hides it, or it stays restricted.

const canary = "Quetzalcoatlus";
/** Twice, since the deletion may fall into one of them. */
const secret = `${canary} was named beside ${canary}.`;

const head = `---
type: minutes
body: smk
date: 2020-01-30
chair: K Gardner
attendance:
  present:
    - K Gardner
`;

const hidden = fc.constantFrom(
  `:::restricted{exempt="3"}\n${secret}\n:::`,
  `:::restricted{confidential}\n${secret}\n\n1. ${secret}\n2. ${secret}\n:::`,
  `::::restricted\n${secret}\n\n:::resolved\nThat ${secret}\n:::\n\n${secret}\n::::`,
  `::::restricted{exempt="1, 2"}\n:::resolved\nThat ${secret}\n:::\n::left{name="K Gardner"}\n:::clerk\n${secret}\n:::\n::::`,
  `:::clerk\n${secret}\n\n${secret}\n:::`,
  `<!-- ${secret} -->`,
  `<!--\n${secret}\n\n${secret}\n-->`,
  `<!-- ${secret}\n## ${secret}\n${secret} -->`,
);

const open = fc.constantFrom(
  "The plan was noted.",
  ":::resolved\nThat the plan be approved.\n:::",
  "- one was noted;\n- two was noted.",
);

/** What stands under a heading that is public: at least one thing of it is not. */
const openWords = fc
  .tuple(open, hidden, fc.array(fc.oneof(open, hidden), { maxLength: 2 }))
  .map(([first, second, rest]) => [first, second, ...rest].join("\n\n"));

const restriction = fc.constantFrom(
  '{exempt="1, 2"}',
  "{confidential}",
  '{exempt="3" release=2027-01-30}',
  `{exempt="1" private-title="${secret}"}`,
  `{private-title="${secret}" release=2027-01-30 confidential}`,
);

const summary = fc.constantFrom(
  ":::summary\nAn update was noted.\n:::",
  `::::summary\nAn update was noted.\n\n:::clerk\n${secret}\n:::\n::::`,
);

/** With its own summary, a restricted item that lost its heading can be told from what it fell to. */
function restrictedItem(marks: string) {
  return fc
    .tuple(restriction, fc.array(fc.oneof(hidden, open), { maxLength: 2 }), summary, fc.boolean())
    .map(([braces, words, publicWords, first]) => {
      const inside = [secret, ...words];
      const all = first ? [publicWords, ...inside] : [...inside, publicWords];
      return `${marks} Reviews ${braces}\n\n${all.join("\n\n")}`;
    });
}

const item = fc.oneof(
  openWords.map((words) => `## Tenders\n\n${words}`),
  restrictedItem("##"),
  fc
    .tuple(openWords, restrictedItem("###"), open)
    .map(([words, sub, last]) => `## Crime\n\n${words}\n\n${sub}\n\n***\n\n${last}`),
);

const minutes = fc
  .array(item, { minLength: 1, maxLength: 3 })
  .map(
    (items) => `${head}---\n\n## Welcome\n\nNoted.\n\n${items.join("\n\n")}\n\n## End\n\nNoted.\n`,
  );

const exclusion = fc.constantFrom(
  '## Exclusion\n\n:::resolved{excludes-public="1, 2, 3"}\nThat the public be excluded.\n:::\n\nThe public left the room.',
  "## Exclusion\n\n:::agreed{excludes-public=1960}\nThat the public be excluded.\n:::",
);

/** What the public may follow after an exclusion, in the order of minutes. */
const ending = fc.constantFrom(
  "## Date of next meeting\n\nThe date was noted.",
  "## Return\n\n:::resolved{readmits-public}\nThat the public be readmitted.\n:::\n\n## Plan\n\nNoted.",
);

const unsummed = fc
  .tuple(
    exclusion,
    fc.array(fc.tuple(restriction, open, fc.constantFrom("", `\n\n### ${secret}\n\nNoted.`)), {
      minLength: 1,
      maxLength: 3,
    }),
    ending,
  )
  .map(([first, items, last]) => {
    const restricted = items.map(
      ([braces, words, sub]) => `## Reviews ${braces}\n\n${secret}\n\n${words}${sub}`,
    );
    return `${head}---\n\n${[first, ...restricted, last].join("\n\n")}\n`;
  });

/** A text without the line of one of its restricted headings, its braces, or one of its marks. */
function marksLost(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#+( .*)(\{[^}\n]*(?:exempt|confidential)[^}\n]*\})\n/gm)];
  return headings.flatMap(({ 0: line, 1: title = "", index }) => {
    const after = text.slice(index + line.length);
    return ["", `${line.slice(0, line.indexOf(title))}${title}\n`, line.slice(1)].map(
      (left) => text.slice(0, index) + left + after,
    );
  });
}

/** A text without one of its lines, one of its values, or one of its signs or the first letter of a word. */
function deletions(text: string): readonly string[] {
  const lines = text.split("\n");
  const withoutLine = lines.map((_, at) => lines.filter((_, other) => other !== at).join("\n"));
  // What follows a colon or an equals sign, with its quotes and without.
  const values = [...text.matchAll(/(?<=[:=] ?")[^"\n]+(?=")|(?<=[:=] ?)(?:"[^"\n]*"|[^\s"}:]+)/g)];
  const withoutValue = values.map(
    ({ 0: { length }, index }) => text.slice(0, index) + text.slice(index + length),
  );
  const characters = [...text.matchAll(/[^A-Za-z]|\b[a-z-]+\b|\b[A-Z][a-z]*\b/g)];
  const withoutOne = characters.map(({ index }) => text.slice(0, index) + text.slice(index + 1));
  return [...withoutLine, ...new Set([...withoutValue, ...withoutOne])];
}

function leaking(text: string): readonly string[] {
  return deletions(text).filter((edited) => {
    const { reports, outputs } = told(edited);
    return reports.includes(canary) || (outputs ?? "").includes(canary);
  });
}

/** What was deleted, for whoever reads a failure. */
function shown(text: string, edited: string): string {
  let at = 0;
  while (text[at] === edited[at]) at++;
  const { reports, outputs } = told(edited);
  const where = reports.includes(canary) ? "report" : outputs === null ? "nowhere" : "output";
  return `${where}: ${text.slice(at, at + text.length - edited.length)} at ${text.slice(Math.max(0, at - 20), at)}|${text.slice(at, at + 20)}`;
}

describe("no single deletion tells a word that is kept from the public", () => {
  test("in minutes with restricted words", () => {
    fc.assert(
      fc.property(minutes, (text) => {
        expect(told(text).outputs).not.toBeNull();
        expect(leaking(text).map((edited) => shown(text, edited))).toEqual([]);
      }),
      runs(2),
    );
  });

  // Without a summary nothing in the source says that a heading is missing; the exclusion before it does.
  test("in restricted items without a summary, or it is asked about", () => {
    fc.assert(
      fc.property(unsummed, (text) => {
        expect(told(text).reports).not.toContain("open-while-excluded");
        const unasked = marksLost(text).filter((edited) => {
          const { reports, outputs } = told(edited);
          const leaks = (outputs ?? "").includes(canary);
          return reports.includes(canary) || (leaks && !reports.includes("open-while-excluded"));
        });
        expect(unasked.map((edited) => shown(text, edited))).toEqual([]);
      }),
      runs(12),
    );
  });

  // The line `private: true` itself is all that says so: who takes it out, publishes.
  test("in minutes of a private meeting", () => {
    const hiding = "private: true";
    const text = `${head}${hiding}\nplace: ${secret}\n---\n\n${secret}\n\n## ${secret}\n\n${secret}\n`;
    expect(told(text).outputs).toContain("held in private");
    const unseen = text.replace(`${hiding}\n`, "");
    const found = leaking(text).filter((edited) => edited !== unseen);
    expect(found.map((edited) => shown(text, edited))).toEqual([]);
  });

  // Without its # a remark is a line that cannot be read: the report shows it, and nothing is written.
  test("in remarks of the head", () => {
    const text = `${head}place: Room 1\n# ${secret}\n---\n\n## End\n\nNoted.\n`;
    expect(told(text).outputs).not.toBeNull();
    const unmarked = text.replace("# ", " ");
    const found = leaking(text).filter((edited) => edited !== unmarked);
    expect(found.map((edited) => shown(text, edited))).toEqual([]);
    expect(told(unmarked).outputs).toBeNull();
  });
});
