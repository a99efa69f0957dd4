import { always, type StageRule } from "../rule.ts";

export const tableCaption: StageRule = {
  id: "table-caption",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A paragraph that begins with `Table:` and is not the caption of a table: no table follows it, it has no words, or it stands in a paragraph with other words.",
    why: "A caption tells a reader who cannot see the page what a table is about before its cells are read out (WCAG 2.2, 1.3.1). One that lost its table would be printed as a sentence, and usually means that the table was not understood as one.",
    fix: "Write `Table:` and the words as a paragraph of its own, right above the table.",
    bad: `## Payments

Table: Payments in June

These were paid.
`,
    good: `## Payments

Table: Payments in June

| Payee | Amount |
| ----- | -----: |
| Testbury Hall | £120.00 |
`,
  },
};
