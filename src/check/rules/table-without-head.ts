import type { Prose, Table } from "../../meeting/content.ts";
import { everyFlow } from "../../meeting/every-flow.ts";
import { wordsOf } from "../../meeting/words-of.ts";
import { message, own } from "../../problem.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";

export const tableWithoutHead: WritingRule = {
  id: "table-without-head",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A table in which a column has no heading, or lines with bars that are no table since no line of hyphens stands under the first of them.",
    why: "A screen reader says the heading of the column with each cell: without one a listener hears numbers and does not know what they are (WCAG 2.2, 1.3.1; PDF/UA-1, 7.5). Lines with bars and no line of hyphens are to Markdown a paragraph like any other. Where several begin and end with a bar they are an error, since they would be printed as one line of bars.",
    fix: "Write a heading into every cell of the first row, and a line of hyphens under it.",
    bad: `## Payments

|               |         |
| ------------- | ------: |
| Testbury Hall | £120.00 |
`,
    good: `## Payments

| Payee         | Amount  |
| ------------- | ------: |
| Testbury Hall | £120.00 |
`,
  },
  reports: true,
  check,
};

function check(writing: Writing): readonly Finding[] {
  return everyFlow(writing).flatMap((node) => {
    if (node.type === "table") return headless(node);
    if (node.type !== "prose" || !looksLikeTable(node)) return [];
    // As a paragraph the rows would be printed as one line of bars.
    return [isTyped(node) ? { ...lines(node), severity: "error" as const } : lines(node)];
  });
}

function headless({ head }: Table): readonly Finding[] {
  const empty = head.cells.flatMap(({ content }, index) =>
    wordsOf(content).trim() === "" ? [index] : [],
  );
  const [first] = empty;
  if (first === undefined) return [];
  const all = empty.length === head.cells.length;
  return [
    {
      message: all
        ? message`The head of the table is empty, expected a heading for each column.`
        : message`Column ${own(first + 1)} of the table has no heading.`,
      hint: message`Write what stands in the column into its first cell.`,
      place: all ? head.place : (head.cells[first]?.place ?? head.place),
    },
  ];
}

/** Whether all lines of a paragraph have a bar; a single one begins and ends with it. */
function looksLikeTable({ content, place }: Prose): boolean {
  const words = wordsOf(content).trim();
  if (/^\|.*\|$/.test(words)) return true;
  const lines = place.end.line - place.start.line + 1;
  return lines > 1 && words.split("|").length > lines;
}

/** Whether lines end and begin with bars, one after the other: rows, and not a bar in a sentence. */
function isTyped({ content, place }: Prose): boolean {
  return place.end.line > place.start.line && /\|.*\| \|.*\|/.test(wordsOf(content));
}

function lines({ place }: Prose): Finding {
  return {
    message: message`These lines have bars in them and no line of hyphens, expected a table.`,
    hint: message`Write the headings of the columns into the first line, and under it a line such as | --- | --- | with a cell for each.`,
    place,
  };
}
