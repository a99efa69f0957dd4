import { always, type StageRule } from "../rule.ts";

export const missingGlyph: StageRule = {
  id: "missing-glyph",
  guard: false,
  severity: always("error"),
  raisedBy: "render",
  doc: {
    what: "A character for which the house's fonts have no shape.",
    why: "In print it would be an empty box, and in the text of the PDF it would be lost: search and screen readers would miss it.",
    fix: "Write the word with other letters, or choose a house whose fonts have the character.",
    bad: `## Visitors

A visitor, 王 Wei, was noted.
`,
    good: `## Visitors

A visitor, Wang Wei, was noted.
`,
  },
};
