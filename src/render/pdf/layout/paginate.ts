import type { Row } from "./row.ts";

/** A row with the distance of its top from the top of the text area, in points. */
export interface PlacedRow {
  readonly row: Row;
  readonly top: number;
  /** Whether it is drawn again: it was read before. */
  readonly again: boolean;
}

export type Page = readonly PlacedRow[];

/** A last page with fewer lines than this looks like a mistake. */
const FEW = 4;

/** Cuts rows into pages of a height, never between rows that are kept together. */
export function paginate(rows: readonly Row[], height: number): readonly Page[] {
  const starts = [0];
  for (let start = 0; start < rows.length; ) {
    start = nextStart(rows, start, height);
    if (start < rows.length) starts.push(start);
  }
  const settled = fillLast(rows, starts, height);
  return settled.map((start, index) => place(rows.slice(start, settled[index + 1])));
}

/** The first row of the page after the one that starts here. */
function nextStart(rows: readonly Row[], start: number, height: number): number {
  let end = start;
  let used = rows[start]?.head?.height ?? 0;
  for (; end < rows.length; end++) {
    const row = rows[end] as Row;
    if (row.startsPage && end > start) return end;
    used += row.height + (end === start ? 0 : gap(rows[end - 1] as Row, row));
    if (used > height && end > start) break;
  }
  if (end === rows.length) return end;
  const best = lastBreak(rows, start, end);
  // More is kept together than a page holds: then the page is filled.
  return best ?? end;
}

/** The last place up to `end` where rows may be parted, if any after `start`. */
function lastBreak(rows: readonly Row[], start: number, end: number): number | null {
  for (let index = end; index > start; index--) {
    if (rows[index - 1]?.keep === false) return index;
  }
  return null;
}

/** Brings some lines over where the last page has only one or two. */
function fillLast(
  rows: readonly Row[],
  starts: readonly number[],
  height: number,
): readonly number[] {
  const last = starts.at(-1) ?? 0;
  const before = starts.at(-2);
  if (before === undefined || linesFrom(rows, last) >= FEW) return starts;
  if (rows[last]?.startsPage === true) return starts;
  const moved = lastBreak(rows, before, rows.length - FEW);
  // Not at the price of a page that is mostly white, nor of one that is too full.
  if (moved === null || moved - before < (last - before) / 2) return starts;
  return heightOf(rows.slice(moved)) > height ? starts : [...starts.slice(0, -1), moved];
}

/** The rows of a table have several lines. */
function linesFrom(rows: readonly Row[], start: number): number {
  return rows
    .slice(start)
    .reduce((sum, { lines }) => sum + new Set(lines.map(({ top }) => top)).size, 0);
}

function heightOf(rows: readonly Row[]): number {
  const last = place(rows).at(-1);
  return last === undefined ? 0 : last.top + last.row.height;
}

function place(rows: readonly Row[]): Page {
  const head = rows[0]?.head ?? null;
  let top = head?.height ?? 0;
  const placed = rows.map((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined) top += before.height + gap(before, row);
    return { row, top, again: false };
  });
  return head === null ? placed : [{ row: head, top: 0, again: true }, ...placed];
}

function gap(row: Row, next: Row): number {
  return Math.max(row.below, next.above);
}
