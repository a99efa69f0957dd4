import { always, type StageRule } from "../rule.ts";

export const unknownKey: StageRule = {
  id: "unknown-key",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A key of the head or of safermk.yaml that safermk does not know.",
    why: "What stands under it would be left out of the minutes without a sign. Most such keys are misspelt ones.",
    fix: "Write the key that the problem offers, or take the line out. A group of people of your own needs a name that is not close to a standard one.",
    from: "head",
    bad: `attendance:
  present:
    - K Gardner
  apologees:
    - M Bracey
`,
    good: `attendance:
  present:
    - K Gardner
  apologies:
    - M Bracey
`,
  },
};
