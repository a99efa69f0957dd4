import { always, type StageRule } from "../rule.ts";

const approved = `,
  "approved": { "at": "2020-04-09", "minute": "SMK26", "words": "as issued" }`;

export const minutesLeftUnapproved: StageRule = {
  id: "minutes-left-unapproved",
  guard: false,
  severity: always("warning"),
  raisedBy: "standing",
  doc: {
    what: "Issued minutes that the next ordinary or annual meeting did not approve, nor any other.",
    why: "Minutes are signed at the same or the next suitable meeting (Local Government Act 1972, Schedule 12, paragraph 41); an extraordinary meeting is none (SI 1993/202, Schedule 2). Minutes that were passed over are easily forgotten for good.",
    fix: "Where the meeting did approve them, say so: `:::resolved{approves=2020-01-30}`. Else put them on the next agenda.",
    from: "files",
    bad: files(""),
    good: files("{approves=2020-01-30}"),
  },
};

/** Two meetings that are issued; the second approves the minutes of the first, or does not say so. */
function files(approves: string): string {
  return `# numbers.yaml
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: bench, title: Bench, issued: 2020-02-06 }
  - { body: smk, series: 2019-20, n: 26, prints: SMK26, meeting: 2020-04-09, file: meetings/2020-04-09.md, key: minutes, title: Minutes, issued: 2020-04-16 }
# record/2020-01-30.json
{
  "version": 1,
  "meeting": { "body": "smk", "date": "2020-01-30" },
  "issued": {
    "on": "2020-02-06",
    "words": [
      { "kind": "ordinary" },
      { "chair": "K Gardner" },
      { "group": "present" },
      { "person": "K Gardner" },
      { "item": "Bench", "number": "SMK25", "key": "bench" },
      { "prose": "The bench was noted." }
    ]
  }${approves === "" ? "" : approved}
}
# meetings/2020-01-30.md
## Bench

The bench was noted.
# meetings/2020-04-09.md
date: 2020-04-09
## Minutes

:::resolved${approves}
That the minutes of 30 January 2020 be approved.
:::
`;
}
