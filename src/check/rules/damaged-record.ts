import { always, type StageRule } from "../rule.ts";

export const damagedRecord: StageRule = {
  id: "damaged-record",
  guard: true,
  severity: always("error"),
  raisedBy: "record",
  doc: {
    what: "A file in `record/` that is not as safermk wrote it: changed by hand, cut off, or left by git with two versions in it.",
    why: "`record/` keeps the words of minutes as they were issued and approved. By it is seen whether approved minutes were changed, so nobody but safermk may change it.",
    fix: "Bring the file back as it was, from git or from a copy. Words are corrected in the minutes or, once these are approved, by a later meeting.",
    from: "files",
    bad: `# record/2020-01-30.json
{
  "version": 1,
  "meeting": { "body": "smk", "date": "2020-01-30" },
  "issued": {
    "on": "2020-02-06",
    "words": [
<<<<<<< HEAD
      { "kind": "ordinary" },
=======
      { "kind": "annual" },
>>>>>>> office
      { "item": "Minutes", "number": "SMK25", "key": "minutes" },
      { "prose": "The minutes were agreed." }
    ]
  }
}
# meetings/2020-01-30.md
## Minutes

The minutes were agreed.
`,
    good: `# numbers.yaml
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: minutes, title: Minutes, issued: 2020-02-06 }
# record/2020-01-30.json
{
  "version": 1,
  "meeting": { "body": "smk", "date": "2020-01-30" },
  "issued": {
    "on": "2020-02-06",
    "words": [
      { "kind": "ordinary" },
      { "item": "Minutes", "number": "SMK25", "key": "minutes" },
      { "prose": "The minutes were agreed." }
    ]
  }
}
# meetings/2020-01-30.md
## Minutes

The minutes were agreed.
`,
  },
};
