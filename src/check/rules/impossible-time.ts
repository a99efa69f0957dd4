import { always, type StageRule } from "../rule.ts";

export const impossibleTime: StageRule = {
  id: "impossible-time",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A time that is on no clock, such as 14:60.",
    why: "The times of a meeting print in its title and closing line, and minutes with a time that cannot be are doubted in the rest too.",
    fix: "Write the hour from 00 to 23, a colon and the minutes from 00 to 59: `14:00`.",
    from: "head",
    bad: "start: 14:60\n",
    good: "start: 14:00\n",
  },
};
