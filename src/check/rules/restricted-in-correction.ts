import { always, type StageRule } from "../rule.ts";

export const restrictedInCorrection: StageRule = {
  id: "restricted-in-correction",
  guard: true,
  severity: always("error"),
  raisedBy: "references",
  doc: {
    what: "A public correction that holds words which stand only in restricted text of the body's minutes.",
    why: "A correction prints the words that it takes back. Where the minute is not for the public, its correction is not either: section 100A of the Local Government Act 1972 forbids the disclosure of confidential information, and of exempt information nobody can take it back.",
    fix: "Put the correction, fences and all, into a block `:::restricted` with its reason, below the decision that approves the minutes. If the words may be public, say them in the public prose or in the summary of the minute.",
    from: "minutes",
    bad: `---
type: minutes
body: smk
date: 2020-01-30
chair: K Gardner
attendance:
  present:
    - K Gardner
---

## Lease {exempt="3"}

The rent that Mr Fernhollow asked for was noted.

## Minutes

:::resolved{approves=2020-01-30}
That the minutes be approved as corrected.
:::

:::correction{of="SMK25" of-meeting=2020-01-30}
For ~~Mr Fernhollow~~ read Mr Quill.
:::
`,
    good: `---
type: minutes
body: smk
date: 2020-01-30
chair: K Gardner
attendance:
  present:
    - K Gardner
---

## Lease {exempt="3"}

The rent that Mr Fernhollow asked for was noted.

## Minutes

:::resolved{approves=2020-01-30}
That the minutes be approved as corrected.
:::

::::restricted{exempt="3"}
:::correction{of="SMK25" of-meeting=2020-01-30}
For ~~Mr Fernhollow~~ read Mr Quill.
:::
::::
`,
  },
};
