import { always, type StageRule } from "../rule.ts";

export const missingHead: StageRule = {
  id: "missing-head",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A file without a head, or with a head that is not closed or says nothing.",
    why: "The head says which body met and when. Without it safermk cannot number the items or put the minutes among the others.",
    fix: "Begin the file with a line `---`, the facts of the meeting one a line, and another line `---`.",
    from: "minutes",
    bad: `## Minutes

The minutes were agreed.
`,
    good: `---
type: minutes
body: smk
date: 2020-01-30
---

## Minutes

The minutes were agreed.
`,
  },
};
