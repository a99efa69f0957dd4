import type { Row } from "./row.ts";

/** A row with the distance of its top from the top of the text area, in points. */
export interface PlacedRow {
  readonly row: Row;
  readonly top: number;
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
  const settled = fillLast(rows, starts);
  return settled.map((start, index) => place(rows.slice(start, settled[index + 1])));
}

/** The first row of the page after the one that starts here. */
function nextStart(rows: readonly Row[], start: number, height: number): number {
  let end = start;
  let used = 0;
  for (; end < rows.length; end++) {
    const row = rows[end] as Row;
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
function fillLast(rows: readonly Row[], starts: readonly number[]): readonly number[] {
  const last = starts.at(-1) ?? 0;
  const before = starts.at(-2);
  if (before === undefined || rows.length - last >= FEW) return starts;
  const moved = lastBreak(rows, before, rows.length - FEW);
  // Not at the price of a page that is mostly white.
  if (moved === null || moved - before < (last - before) / 2) return starts;
  return [...starts.slice(0, -1), moved];
}

function place(rows: readonly Row[]): Page {
  let top = 0;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined) top += before.height + gap(before, row);
    return { row, top };
  });
}

function gap(row: Row, next: Row): number {
  return Math.max(row.below, next.above);
}
