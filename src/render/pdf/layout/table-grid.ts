import type { Table } from "../../../document/index.ts";
import type { Column } from "./cell-lines.ts";
import { cellNeed } from "./cell-need.ts";
import type { Frame } from "./frame.ts";
import type { Setting } from "./setting.ts";
import type { SetCell } from "./table-row.ts";
import { type ColumnNeed, tableWidths } from "./table-widths.ts";

/** The columns of a table, and what is set in them. */
export interface TableGrid {
  readonly columns: readonly Column[];
  /** Of the type. */
  readonly size: number;
  /** Between words and the sides of their cell. */
  readonly across: number;
  /** Above and below words. */
  readonly down: number;
}

/** Smaller type is hard to read for many. */
const LEAST = 7;
/** By how much type gets smaller at a time. */
const STEP = 0.25;
/** What stays of the white between columns before type gets smaller. */
const CLOSE = 0.6;

type Rows = readonly (readonly SetCell[])[];
type Fit = Omit<TableGrid, "columns" | "down"> & {
  readonly left: number;
  readonly needs: readonly ColumnNeed[];
};

/**
 * The grid in which no word is parted: beside the column of numbers where there is room; else from the left of the
 * page; else closer together; else in smaller type, as small as the house allows. Null where none of it helps.
 */
export function tableGrid(
  { columns }: Table,
  rows: Rows,
  frame: Frame,
  setting: Setting,
): TableGrid | null {
  const { size, smallest, padding } = setting.looks.table;
  const needsOf = (parting: boolean) =>
    columns.map((_, index) =>
      rows
        .map((row) => cellNeed(row[index]?.pieces ?? [], parting, setting))
        .reduce(widest, { least: 1000, most: 1000 }),
    );
  const whole = needsOf(false);
  const parted = needsOf(true);
  const { left, tableLeft } = frame;
  const { across } = padding;
  const close = across * CLOSE;
  const fits: readonly Fit[] = [
    { left, size, across, needs: whole },
    { left: tableLeft, size, across, needs: whole },
    { left, size, across, needs: parted },
    { left: tableLeft, size, across, needs: parted },
    ...sizes(size, Math.max(LEAST, size * smallest)).map((smaller) => ({
      left: tableLeft,
      size: smaller,
      across: (close * smaller) / size,
      needs: parted,
    })),
  ];
  for (const fit of fits) {
    const made = columnsOf(fit, columns, frame.right);
    if (made !== null)
      return { columns: made, size: fit.size, across: fit.across, down: padding.down };
  }
  return null;
}

function columnsOf(fit: Fit, aligns: Table["columns"], right: number): readonly Column[] | null {
  const { size, across } = fit;
  const room = right - fit.left - aligns.length * 2 * across;
  const scaled = fit.needs.map(({ least, most }) => ({
    least: (least * size) / 1000,
    most: (most * size) / 1000,
  }));
  const widths = tableWidths(scaled, room);
  if (widths === null) return null;
  let left = fit.left;
  return aligns.map((align, index): Column => {
    const column = { left: left + across, right: left + across + (widths[index] ?? 0), align };
    left = column.right + across;
    return column;
  });
}

/** From the usual one down to the least. */
function sizes(size: number, least: number): readonly number[] {
  const steps = Math.max(0, Math.floor((size - least) / STEP));
  return Array.from({ length: steps + 1 }, (_, step) => size - step * STEP);
}

function widest(one: ColumnNeed, other: ColumnNeed): ColumnNeed {
  return { least: Math.max(one.least, other.least), most: Math.max(one.most, other.most) };
}
