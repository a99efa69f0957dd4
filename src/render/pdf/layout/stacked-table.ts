import { adjustLast } from "./adjust-rows.ts";
import { cellNeed } from "./cell-need.ts";
import type { Frame } from "./frame.ts";
import type { Line, Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { TableGrid } from "./table-grid.ts";
import { type SetCell, tableRows } from "./table-row.ts";
import type { Tag } from "./tag.ts";

/** The share of the width that headings take at most. */
const HEADINGS = 0.4;
/** What it costs to part what belongs to one row of the table: rather a quarter of a page left white. */
const PARTED = 0.06;

interface StackedTable {
  /** Of headings and cells. */
  readonly grid: TableGrid;
  /** What each row of the table is set in. */
  readonly rows: readonly (readonly Row[])[];
}

/**
 * A table told row by row, for want of room: each cell on a line of its own, behind its heading. The headings are
 * read once, as those of the columns; beside further rows they are drawn again.
 */
export function stackedTable(
  head: readonly SetCell[],
  rows: readonly (readonly SetCell[])[],
  frame: Frame,
  setting: Setting,
): StackedTable {
  const grid = gridOf(head, frame, setting);
  if (rows.length === 0) {
    const alone = head.flatMap((cell) => tableRows([cell], grid, setting.area, setting));
    return { grid, rows: [alone] };
  }
  const stacked = rows.map((cells, index) => {
    const parts = cells.flatMap((cell, column) => {
      const pair = [head[column] as SetCell, cell];
      const set = tableRows(pair, grid, setting.area, setting);
      return index === 0 ? set : set.map(headAgain);
    });
    const last = parts.length - 1;
    // No heading is alone at the foot of a page, nor at the head of one.
    const held = parts.map((row, at) => {
      const keep = at < last && (at === 0 || at === last - 1);
      return { ...row, keep, parting: at < last ? PARTED : row.parting };
    });
    return adjustLast(held, { below: grid.down });
  });
  return { grid, rows: stacked };
}

function gridOf(head: readonly SetCell[], frame: Frame, setting: Setting): TableGrid {
  const { size, padding } = setting.looks.table;
  const { across } = padding;
  const left = frame.tableLeft + across;
  const room = frame.right - left - across;
  const longest = Math.max(...head.map(({ pieces }) => cellNeed(pieces, false, setting).most));
  const width = Math.min((longest * size) / 1000, room * HEADINGS);
  const between = Math.min(2 * across, room / 8);
  const columns = [
    { left, right: left + width, align: "left" },
    { left: left + width + between, right: left + room, align: "left" },
  ] as const;
  return { columns, size, across, down: padding.down / 2 };
}

/** A row whose heading was read with the first one. */
function headAgain(row: Row): Row {
  const isHead = (line: Line) => isInHead(line.segments[0]?.tag ?? line.empty);
  return {
    ...row,
    lines: row.lines.filter((line) => !isHead(line)),
    again: row.lines.filter(isHead),
  };
}

function isInHead(tag: Tag | null): boolean {
  return tag !== null && (tag.role === "THead" || isInHead(tag.parent));
}
