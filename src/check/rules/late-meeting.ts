import { always, type StageRule } from "../rule.ts";

const files = `# numbers.yaml
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: minutes, title: Minutes, issued: 2020-02-06 }
  - { body: smk, series: 2019-20, n: 26, prints: SMK26, meeting: 2020-03-26, file: meetings/2020-03-26.md, key: minutes, title: Minutes, issued: 2020-04-02 }
# meetings/2020-01-30.md
date: 2020-01-30
# meetings/2020-03-26.md
date: 2020-03-26
`;

export const lateMeeting: StageRule = {
  id: "late-meeting",
  guard: false,
  severity: always("warning"),
  raisedBy: "number",
  doc: {
    what: "Minutes that are not issued, of a meeting before one of the same series that is.",
    why: "Minutes that are found late cannot take the numbers that would have been theirs: others bear them for good. They take the next, and a reader who goes by the numbers finds them in another place than by the dates.",
    fix: "If the meeting was held on that day, issue the minutes as they are. If not, mend the date.",
    from: "files",
    bad: `${files}# meetings/2020-02-27.md
date: 2020-02-27
`,
    good: `${files}# meetings/2020-04-30.md
date: 2020-04-30
`,
  },
};
