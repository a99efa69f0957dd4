import { always, type StageRule } from "../rule.ts";

export const impossibleDate: StageRule = {
  id: "impossible-date",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A date that is in no calendar, such as 31 February.",
    why: "The date says which meeting this is, which year's numbers it takes and where it stands among the others.",
    fix: "Write the day as year, month and day: `2020-02-29`.",
    from: "head",
    bad: "next-meeting: 2020-02-31\n",
    good: "next-meeting: 2020-02-28\n",
  },
};
