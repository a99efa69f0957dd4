import { always, type StageRule } from "../rule.ts";

export const released: StageRule = {
  id: "released",
  guard: false,
  severity: always("warning"),
  raisedBy: "references",
  doc: {
    what: "A restricted item whose day of release has come, by the date of the newest meeting, and which is published.",
    why: "What is published cannot be taken back. Without `--on` the day that counts is that of the newest meeting of the project: a slip in the year of one meeting would release every restricted item with a date.",
    fix: "Look at the date of the meeting that the problem names. If it is right and the item is to be public, nothing need be done. If you say the day, with `--on 2027-02-01`, nothing is asked.",
    from: "files",
    bad: `# meetings/2020-01-30.md
date: 2020-01-30
## Tenders {exempt="3" release=2027-01-30}

The tenders were noted.
# meetings/2027-02-25.md
date: 2027-02-25
`,
    good: `# meetings/2020-01-30.md
date: 2020-01-30
## Tenders {exempt="3" release=2027-01-30}

The tenders were noted.
# meetings/2020-02-25.md
date: 2020-02-25
`,
  },
};
