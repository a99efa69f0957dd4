import { always, type StageRule } from "../rule.ts";

export const commentWithWords: StageRule = {
  id: "comment-with-words",
  guard: true,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A comment that shares a line with other words, that holds another comment, or whose marks are not spelt <!-- and -->.",
    why: "A comment is the clerk's own and is never published. Where it begins and ends must be plain: Markdown programs print what stands behind a comment that ended sooner than was meant, and HTML ends one at marks that look like no end.",
    fix: "Begin the comment with <!-- on a line of its own, end it with -->, and put nothing behind that.",
    bad: `## Minutes

The minutes were agreed. <!-- ask J about the spelling -->
`,
    good: `## Minutes

The minutes were agreed.

<!-- ask J about the spelling -->
`,
  },
};
