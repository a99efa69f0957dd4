import { always, type StageRule } from "../rule.ts";

export const repeatedKey: StageRule = {
  id: "repeated-key",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A key that stands twice in the head or in safermk.yaml.",
    why: "Only one of the two would count, and the other would be lost without a sign: with two lists `present`, half of those present.",
    fix: "Keep one of them, with everything that belongs to it.",
    from: "head",
    bad: `attendance:
  present:
    - K Gardner
  present:
    - M Bracey
`,
    good: `attendance:
  present:
    - K Gardner
    - M Bracey
`,
  },
};
