import { always, type StageRule } from "../rule.ts";

export const missingKey: StageRule = {
  id: "missing-key",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A fact that the head or safermk.yaml cannot do without is missing.",
    why: "Minutes without a body or a date cannot be numbered, named or found again.",
    fix: "Add the line that the problem names: a key, a colon, a space and its value.",
    from: "minutes",
    bad: `---
type: minutes
body: smk
---

## Minutes

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
