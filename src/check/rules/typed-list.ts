import { always, type StageRule } from "../rule.ts";

export const typedList: StageRule = {
  id: "typed-list",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A list whose labels or signs are typed: (a), a), (i), • or a dash at the beginning of a line, or several lines that begin with (1), i., A. or the letter o.",
    why: "To safermk such lines are one paragraph, printed with its letters in a row. It prints the labels of lists itself, as the house has them, so that screen readers tell a list and an entry that is added moves the others on.",
    fix: "Begin each entry with `1. `, `2. ` and so on, or with `- ` for a bullet; an entry of a list inside another stands three spaces further right. `safermk fmt` does it for you where the entries begin with (a), a), (i) or •.",
    bad: `## Report

The Partnership noted

(a) the report;
(b) the plan.
`,
    good: `## Report

The Partnership noted

1. the report;
2. the plan.
`,
  },
};
