import { type Break, chooseBreaks } from "./choose-breaks.ts";
import { gapBetween, type Row } from "./row.ts";

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
/** What that costs: rather a page before it that is three quarters full. */
const MISTAKE = 0.09;
/** A page more counts for more than anything that it could mend. */
const PAGE = 10;
/** More is kept together than a page holds. */
const TORN = 100;

/** Cuts rows into pages of a height, never between rows that are kept together, and as few as can be. */
export function paginate(rows: readonly Row[], height: number): readonly Page[] {
  const starts = chooseBreaks(rows.length, (start) => breaksFrom(rows, start, height));
  return starts.map((start, index) => place(rows.slice(start, starts[index + 1])));
}

/** Where a page may end that begins with the row `start`, and what each end costs. */
function breaksFrom(rows: readonly Row[], start: number, height: number): readonly Break[] {
  const found: Break[] = [];
  let used = rows[start]?.head?.height ?? 0;
  let lines = 0;
  for (let end = start; end < rows.length; end++) {
    const row = rows[end] as Row;
    const next = rows[end + 1];
    used += row.height + (end === start ? 0 : gapBetween(rows[end - 1] as Row, row));
    if (used > height && end > start) {
      // Then the page is filled.
      return found.length > 0 ? found : [{ end, cost: PAGE + TORN }];
    }
    lines += linesOf(row);
    if (next === undefined || next.startsPage) {
      const few = start > 0 && !row.startsPage && lines < FEW ? MISTAKE * (FEW - lines + 1) : 0;
      return [...found, { end: end + 1, cost: PAGE + few }];
    }
    if (row.keep) continue;
    const white = Math.max(0, 1 - used / height);
    found.push({ end: end + 1, cost: PAGE + white ** 2 + row.parting });
  }
  return found;
}

/** The rows of a table have several lines. */
function linesOf({ lines }: Row): number {
  return lines.length < 2 ? lines.length : new Set(lines.map(({ top }) => top)).size;
}

function place(rows: readonly Row[]): Page {
  const head = rows[0]?.head ?? null;
  let top = head?.height ?? 0;
  const placed = rows.map((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined) top += before.height + gapBetween(before, row);
    return { row, top, again: false };
  });
  return head === null ? placed : [{ row: head, top: 0, again: true }, ...placed];
}
