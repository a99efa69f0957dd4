import { always, type StageRule } from "../rule.ts";

export const ruleInProse: StageRule = {
  id: "rule-in-prose",
  guard: true,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A line of hyphens, underscores or asterisks other than `***`.",
    why: "Such a line may have been meant for `***`, which ends the sub-items of an item. Then what follows belongs to the item and not to its last sub-item: to another number, and perhaps to another reader, since a sub-item can be restricted.",
    fix: "To end the sub-items write `***`, three asterisks on a line of their own. Otherwise leave the line out: safermk draws the lines that the house wants.",
    bad: `## Crime

### Knives

The update was noted.

---

All reports were noted.
`,
    good: `## Crime

### Knives

The update was noted.

***

All reports were noted.
`,
  },
};
