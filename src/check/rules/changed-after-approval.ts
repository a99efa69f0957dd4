import type { StageRule } from "../rule.ts";

export const changedAfterApproval: StageRule = {
  id: "changed-after-approval",
  guard: false,
  severity: { csp: "error", "principal-council": "error", parish: "error", generic: "warning" },
  raisedBy: "standing",
  doc: {
    what: "Minutes whose words have changed since a meeting approved them.",
    why: "Approved minutes are the evidence of what was decided (Local Government Act 1972, Schedule 12, paragraph 41). What is wrong in them is corrected by a later minute that names the old words and the new, and never in silence. `record/` keeps the words as they were approved.",
    fix: "Put the words back. `safermk diff FILE` shows what has changed, `safermk diff FILE --format html --out changes.html` as a page. Correct a mistake at the next meeting, with `:::correction`.",
    from: "files",
    bad: files("The meadow was noted."),
    good: files("The bench was noted."),
  },
};

/** Minutes that were issued with other words, and the meeting that approved those. */
function files(words: string): string {
  return `# record/2020-01-30.json
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
  },
  "approved": {
    "at": "2020-04-09",
    "minute": "SMK26",
    "words": "as issued"
  }
}
# numbers.yaml
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: bench, title: Bench, issued: 2020-02-06 }
  - { body: smk, series: 2019-20, n: 26, prints: SMK26, meeting: 2020-04-09, file: meetings/2020-04-09.md, key: minutes, title: Minutes, issued: 2020-04-16 }
# meetings/2020-01-30.md
## Bench

${words}
# meetings/2020-04-09.md
date: 2020-04-09
## Minutes

:::resolved{approves=2020-01-30}
That the minutes of 30 January 2020 be approved.
:::
`;
}
