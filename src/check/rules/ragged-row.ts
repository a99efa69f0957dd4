import { always, type StageRule } from "../rule.ts";

export const raggedRow: StageRule = {
  id: "ragged-row",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A row of a table with more cells than its head, a line of hyphens that does not have the cells of the head, or words right under a table.",
    why: "Markdown drops the cells that are too many, prints a table as a paragraph where its line of hyphens is of another length, and takes words right under a table for one more row of it. In each case the record says something else than was typed.",
    fix: "Give every row the cells of the head, and the line of hyphens too. Leave an empty line below the table. A bar that belongs to the words is written `\\|`.",
    bad: `## Payments

| Payee | Amount |
| ----- | -----: |
| Testbury Hall | £120.00 | June |
`,
    good: `## Payments

| Payee | Amount | Month |
| ----- | -----: | ----- |
| Testbury Hall | £120.00 | June |
`,
  },
};
