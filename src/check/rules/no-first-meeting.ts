import { always, type StageRule } from "../rule.ts";

export const noFirstMeeting: StageRule = {
  id: "no-first-meeting",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "A body whose numbers begin with a meeting that no file records.",
    why: "`first` says which number the first item of which meeting bears, where the record kept in the project begins in the middle of a series. With another date every number of the body would be wrong.",
    fix: "Give `first` the date of the first meeting in the project, or mend the date in that meeting's head.",
    from: "safermk.yaml",
    bad: `bodies:
  smk:
    name: SaferMK Partnership
    numbering:
      format: "SMK{n}"
      first: { number: 25, meeting: 2020-01-29 }
`,
    good: `bodies:
  smk:
    name: SaferMK Partnership
    numbering:
      format: "SMK{n}"
      first: { number: 25, meeting: 2020-01-30 }
`,
  },
};
