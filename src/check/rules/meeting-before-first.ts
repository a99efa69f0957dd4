import { always, type StageRule } from "../rule.ts";

export const meetingBeforeFirst: StageRule = {
  id: "meeting-before-first",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "A meeting that is earlier than the first one of the record kept in the project.",
    why: "`numbering.first` in safermk.yaml says which meeting begins the record, and with which number. A meeting before it would take numbers that the record already gave to others.",
    fix: "Mend the date of the meeting, or let `numbering.first` begin with it.",
    from: "head",
    bad: "date: 2019-01-30\n",
    good: "date: 2020-01-30\n",
  },
};
