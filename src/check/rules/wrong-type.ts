import { always, type StageRule } from "../rule.ts";

export const wrongType: StageRule = {
  id: "wrong-type",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A value of another kind than its key takes.",
    why: "safermk does not guess: a date in words, or a list where one line belongs, may mean more than one thing.",
    fix: "Write the value as the problem shows it.",
    from: "head",
    bad: "start: 2 pm\n",
    good: "start: 14:00\n",
  },
};
