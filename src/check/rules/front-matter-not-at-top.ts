import { always, type StageRule } from "../rule.ts";

export const frontMatterNotAtTop: StageRule = {
  id: "front-matter-not-at-top",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A head that does not begin on the first line of the file.",
    why: "Markdown sees a head only where the file begins with a line `---`; anywhere else the facts of the meeting would be read as prose.",
    fix: "Take away everything above the line `---`, empty lines too.",
    from: "minutes",
    bad: `
---
type: minutes
body: smk
date: 2020-01-30
---

## Minutes

The minutes were agreed.
`,
    good: `---
type: minutes
body: smk
date: 2020-01-30
---

## Minutes

The minutes were agreed.
`,
  },
};
