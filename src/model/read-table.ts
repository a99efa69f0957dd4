import type { TableRow as MarkdownRow, Table as MarkdownTable, TableCell } from "mdast";
import { amountOf } from "../meeting/amount.ts";
import { beginsWith } from "../meeting/begins-with.ts";
import type { Alignment, Table, TableRow } from "../meeting/content.ts";
import type { Inline } from "../meeting/inline.ts";
import { wordsOf } from "../meeting/words-of.ts";
import { message, own, type Place, pasted } from "../problem.ts";
import { cellCount } from "./cell-count.ts";
import { placeOf } from "./place-of.ts";
import { readInlines } from "./read-inline.ts";
import type { Reading } from "./reading.ts";

/** A page across has room for half of them. */
const mostColumns = 40;

/** Reads a table; a row has the cells that its head has, empty ones where it was typed shorter. */
export function readTable(
  node: MarkdownTable,
  caption: readonly Inline[] | null,
  reading: Reading,
): Table {
  const width = node.children[0]?.children.length ?? 0;
  const place = placeOf(reading.file, node);
  const vast = width > mostColumns;
  if (vast) reading.report(tooWide(width, placeOf(reading.file, node.children[0] ?? node)));
  // Each row is given the cells of the head: together they may be more than any memory holds.
  const read = vast ? [] : node.children;
  const [head, ...rows] = read.map((row) => readRow(row, width, reading));
  const filled: TableRow = head ?? { cells: [], total: false, place };
  const last = rows.at(-1);
  const total = last?.total ? last : null;
  return {
    type: "table",
    caption,
    columns: filled.cells.map((_, index) => alignment(node.align?.[index], index, rows)),
    head: filled,
    rows: total === null ? rows : rows.slice(0, -1),
    total,
    place,
  };
}

function readRow(node: MarkdownRow, width: number, reading: Reading): TableRow {
  const { file, report } = reading;
  const place = placeOf(file, node);
  const extra = node.children.slice(width).find(({ children }) => children.length > 0);
  if (extra !== undefined) report(tooManyCells(node.children.length, width, placeOf(file, extra)));
  else if (isBare(node)) report(wordsUnder(place));
  const cells = Array.from({ length: width }, (_, index) => {
    const cell = node.children[index];
    return cell === undefined
      ? { content: [], place: { ...place, start: place.end } }
      : { content: readInlines(cell.children, reading), place: placeOf(file, cell) };
  });
  const named = cells.map(({ content }) => wordsOf(content)).find((words) => words !== "") ?? "";
  return { cells, total: beginsWith(named, reading.words.tables.totals), place };
}

/** Numbers stand one under the other where the clerk does not say how a column stands. */
function alignment(
  typed: "left" | "center" | "right" | null | undefined,
  column: number,
  rows: readonly TableRow[],
): Alignment {
  if (typed === "center") return "centre";
  if (typed) return typed;
  const words = rows
    .map(({ cells }) => wordsOf(cells[column]?.content ?? []))
    .filter((text) => text !== "");
  return words.length > 0 && words.every((text) => amountOf(text) !== null) ? "right" : "left";
}

/** Whether a line has no bar in it: to Markdown it is a row as long as no empty line ends the table. */
function isBare({ children, position }: MarkdownRow): boolean {
  const [only, ...more] = children;
  if (only === undefined || more.length > 0) return false;
  return (
    startOf(only) === position?.start.offset &&
    only.children.at(-1)?.position?.end.offset === position?.end.offset
  );
}

function startOf({ children }: TableCell): number | undefined {
  return children[0]?.position?.start.offset;
}

function tooWide(columns: number, place: Place) {
  return {
    rule: "too-many-marks",
    severity: "error",
    message: message`The table has ${own(columns)} columns, expected at most ${own(mostColumns)}.`,
    hint: message`Part it into several tables, or keep it in a file of its own beside the minutes and say where.`,
    place,
  } as const;
}

function tooManyCells(found: number, expected: number, place: Place) {
  return {
    rule: "ragged-row",
    severity: "error",
    message: message`The row has ${own(cellCount(found))}, and the head of its table has ${own(cellCount(expected))}.`,
    hint: message`Give the head a cell for each column, or take out the bar that is too many; a bar that belongs to the words is written ${pasted("\\|")}.`,
    place,
  } as const;
}

function wordsUnder(place: Place) {
  return {
    rule: "ragged-row",
    severity: "error",
    message: message`A line without a bar stands in a table, and would be printed as a row of it.`,
    hint: message`Put an empty line between the table and the words below it; begin and end each row of the table with a bar (|).`,
    place,
  } as const;
}
