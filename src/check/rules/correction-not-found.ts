import { always, type StageRule } from "../rule.ts";

export const correctionNotFound: StageRule = {
  id: "correction-not-found",
  guard: false,
  severity: always("warning"),
  raisedBy: "references",
  doc: {
    what: "A correction whose old words, struck out, do not stand in the minute that it corrects.",
    why: "Minutes that were agreed are corrected by a later minute, never changed in silence. Whoever reads the correction must find the words that it takes back, so it names them as they stand.",
    fix: "Copy the old words from the earlier minutes, letter for letter, and look whether `of` names the right minute.",
    from: "minutes",
    bad: `---
type: minutes
body: smk
date: 2020-01-30
---

## Shelter

The shelter was to be painted green; this was agreed.

## Minutes

:::resolved{approves=2020-01-30}
That the minutes be approved as corrected.
:::

:::correction{of="SMK25" of-meeting=2020-01-30}
For ~~painted red~~ read painted blue.
:::
`,
    good: `---
type: minutes
body: smk
date: 2020-01-30
---

## Shelter

The shelter was to be painted green; this was agreed.

## Minutes

:::resolved{approves=2020-01-30}
That the minutes be approved as corrected.
:::

:::correction{of="SMK25" of-meeting=2020-01-30}
For ~~painted green~~ read painted blue.
:::
`,
  },
};
