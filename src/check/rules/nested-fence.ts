import { always, type StageRule } from "../rule.ts";

export const nestedFence: StageRule = {
  id: "nested-fence",
  guard: true,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A block that holds another block and has no more colons than it.",
    why: "The closing fence of the inner block would end the outer one, and what follows it would no longer be restricted.",
    fix: "Open and close the outer block with one colon more than the inner: `::::restricted` … `::::`.",
    bad: `## Tender {exempt="3"}

:::summary
:::noted
That a tender was accepted.
:::
:::
`,
    good: `## Tender {exempt="3"}

:::summary
A tender was noted.
:::
`,
  },
};
