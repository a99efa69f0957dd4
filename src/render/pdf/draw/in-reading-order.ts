import type { PlacedRow } from "../layout/paginate.ts";
import type { Line } from "../layout/row.ts";
import type { Tag } from "../layout/tag.ts";

export interface PlacedLine {
  readonly placed: PlacedRow;
  readonly line: Line;
}

/** Rows with their lines; those that a row of a table is set in, where it is long, are together. */
export interface RowGroup {
  readonly rows: readonly PlacedRow[];
  /** As they are read: all of a row of a table before the next one, and of a cell. */
  readonly lines: readonly PlacedLine[];
}

export function inReadingOrder(rows: readonly PlacedRow[]): readonly RowGroup[] {
  const groups: PlacedRow[][] = [];
  for (const placed of rows) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const goesOn = before !== undefined && isSame(tableRowOf(before), tableRowOf(placed));
    if (last !== undefined && goesOn) last.push(placed);
    else groups.push([placed]);
  }
  return groups.map((group) => ({ rows: group, lines: byCell(group) }));
}

function isSame(one: Tag | null, other: Tag | null): boolean {
  return one !== null && one === other;
}

function byCell(rows: readonly PlacedRow[]): readonly PlacedLine[] {
  const lines = rows.flatMap((placed) => placed.row.lines.map((line) => ({ placed, line })));
  if (rows.length === 1) return lines;
  const tableRows = new Map<Tag | null, Map<Tag | null, PlacedLine[]>>();
  for (const placed of lines) {
    const tag = tagOf(placed.line);
    const tableRow = above(tag, /^TR$/);
    const cell = above(tag, /^T[HD]$/);
    const cells = tableRows.get(tableRow) ?? new Map<Tag | null, PlacedLine[]>();
    tableRows.set(tableRow, cells.set(cell, [...(cells.get(cell) ?? []), placed]));
  }
  return [...tableRows.values()].flatMap((cells) => [...cells.values()].flat());
}

function tableRowOf({ row }: PlacedRow): Tag | null {
  const [line] = row.lines;
  return line === undefined ? null : above(tagOf(line), /^TR$/);
}

function tagOf({ segments, empty }: Line): Tag | null {
  return segments[0]?.tag ?? empty;
}

/** The element of a role that another is or stands in. */
function above(tag: Tag | null, role: RegExp): Tag | null {
  let at = tag;
  while (at !== null && !role.test(at.role)) at = at.parent;
  return at;
}
