import { always, type StageRule } from "../rule.ts";

export const unclosedComment: StageRule = {
  id: "unclosed-comment",
  guard: true,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A comment that is opened and not closed, not closed before the next one, or closed before any words.",
    why: "An unclosed comment would swallow the record that follows it, to the end of the file, without a word.",
    fix: "Put --> behind the last words of the comment, and nothing behind that.",
    bad: `## Minutes

The minutes were agreed.

<!-- ask J about the spelling

## Budget

The budget was noted.
`,
    good: `## Minutes

The minutes were agreed.

<!-- ask J about the spelling -->

## Budget

The budget was noted.
`,
  },
};
