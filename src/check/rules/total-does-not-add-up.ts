import { type Amount, amountOf, isSameAmount, sumOf, writtenAmount } from "../../meeting/amount.ts";
import type { Table, TableRow } from "../../meeting/content.ts";
import { everyFlow } from "../../meeting/every-flow.ts";
import { wordsOf } from "../../meeting/words-of.ts";
import { message, own } from "../../problem.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";

export const totalDoesNotAddUp: WritingRule = {
  id: "total-does-not-add-up",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A table whose last row begins with “Total”, and in which a number of that row is not the sum of the numbers above it.",
    why: "Payments are authorised by the minutes that list them. Auditors add them up, and electors may inspect them (in England, Local Audit and Accountability Act 2014, sections 25 and 26). Cells without a number are left out, and so are percentages; rows in the middle that begin with “Total” or “Subtotal” are not added again.",
    fix: "Correct the amount or the total. If the total is of something else, begin its row with another word.",
    bad: `## Payments

| Payee          | Amount  |
| -------------- | ------: |
| Testbury Hall  | £120.00 |
| Miller & Sons  |  £35.50 |
| Total          | £165.50 |
`,
    good: `## Payments

| Payee          | Amount  |
| -------------- | ------: |
| Testbury Hall  | £120.00 |
| Miller & Sons  |  £35.50 |
| Total          | £155.50 |
`,
  },
  reports: true,
  check,
};

function check(writing: Writing): readonly Finding[] {
  return everyFlow(writing).flatMap((node) =>
    node.type === "table" && node.total !== null ? wrongTotals(node, node.total) : [],
  );
}

function wrongTotals({ head, rows }: Table, total: TableRow): readonly Finding[] {
  return total.cells.flatMap(({ content, place }, column): Finding[] => {
    const typed = amountOf(wordsOf(content));
    const all = amountsIn(rows, column);
    const last = amountsIn(rows.slice(rows.findLastIndex((row) => row.total) + 1), column);
    if (typed === null || all.length === 0 || !areOneKind([...all, typed])) return [];
    // A total may be of all rows, or of those since the total before it.
    if ([all, last].some((amounts) => isSameAmount(sumOf(amounts), typed))) return [];
    const heading = wordsOf(head.cells[column]?.content ?? []).trim();
    const name =
      heading === "" ? message`Column ${own(column + 1)}` : message`The column ${heading}`;
    return [
      {
        message: [
          ...name,
          ...message` adds up to ${writtenAmount(sumOf(all))}, and its total is typed ${wordsOf(content).trim()}.`,
        ],
        hint: message`Correct the total or what stands above it.`,
        place,
      },
    ];
  });
}

function amountsIn(rows: readonly TableRow[], column: number): readonly Amount[] {
  return rows
    .filter((row) => !row.total)
    .flatMap(({ cells }) => amountOf(wordsOf(cells[column]?.content ?? [])) ?? []);
}

/** Pounds and euros are not added up; a bare number is of whatever kind the others are. */
function areOneKind(amounts: readonly Amount[]): boolean {
  const kinds = amounts.flatMap(({ currency }) => (currency === "" ? [] : [currency]));
  return new Set(kinds).size <= 1;
}
