import { always, type StageRule } from "../rule.ts";

export const meetingTwice: StageRule = {
  id: "meeting-twice",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "Two files that record the same meeting: body, date and start are the same.",
    why: "Each would take numbers of its own, and the record would hold the same decisions twice. Copies of a file in the same project do this.",
    fix: "Keep one of the files. Where two meetings were held on one day, each needs its own `start`.",
    from: "files",
    bad: `# meetings/morning.md
date: 2020-01-30
start: 10:00
# meetings/evening.md
date: 2020-01-30
start: 10:00
`,
    good: `# meetings/morning.md
date: 2020-01-30
start: 10:00
# meetings/evening.md
date: 2020-01-30
start: 19:30
`,
  },
};
