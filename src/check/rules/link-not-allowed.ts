import { always, type StageRule } from "../rule.ts";

export const linkNotAllowed: StageRule = {
  id: "link-not-allowed",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A link that leads to anything but a web page, an e-mail address or a telephone number, or that has no words.",
    why: "Minutes are public and are kept for good. A link to a file on somebody's computer leads nowhere, one that begins with `javascript:` would run a program in the reader's browser, and one without words cannot be found by those who listen.",
    fix: "Write `[words](https://…)` with the whole address. `http:`, `mailto:` and `tel:` will do too.",
    bad: `## Report

The [report](file:///C:/report.docx) was noted.
`,
    good: `## Report

The [report](https://www.example.org/report) was noted.
`,
  },
};
