import { always, type StageRule } from "../rule.ts";

export const numberGap: StageRule = {
  id: "number-gap",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "A number given with `number` that is not the next of its series: it leaves some out, or goes back.",
    why: "Minutes are numbered one after the other, so that a reader can see that none is missing. The published records of parish and community councils hold sequences that run 2999, 2300: one slip of the keyboard, and every number after it is wrong.",
    fix: "Correct the number, or leave `number` out: safermk gives the next. If the record as it was published has it so, say so with `waived` and the reason. An adjourned meeting that is resumed may bear the numbers of the first day: its head says `resumes`.",
    from: "body",
    bad: '## Minutes of the last meeting\n\nThey were agreed.\n\n## Budget {number="SMK62"}\n\nIt was noted.\n',
    good: '## Minutes of the last meeting\n\nThey were agreed.\n\n## Budget {number="SMK62" waived="so in the signed minutes"}\n\nIt was noted.\n',
  },
};
