import type { Looks } from "../../house/index.ts";

/** What of the white between columns stays where they are closer; page.css has it, too. */
const CLOSE = 0.6;
/** Smaller type is hard to read for many; page.css has it, too. */
const LEAST = 7;

/** How far from the left edge of a printed page's text a table begins, and how far that is to the right edge. */
export interface TableFrame {
  readonly left: number;
  /** Where a table begins that is too wide: in the column of numbers, but across no bar. */
  readonly tableLeft: number;
  readonly right: number;
}

/**
 * What page.css is to do for a table whose columns need so many ems: nothing where no word of it is parted; else it
 * begins further left; else its columns are closer and its type is smaller, halfway or all the way to what the house
 * allows; else it is told row by row on paper. The PDF goes by the same steps.
 */
export function tableClass(
  columns: readonly number[],
  { left, tableLeft, right }: TableFrame,
  { table: { size, smallest, padding } }: Looks,
): readonly string[] {
  const ems = columns.reduce((sum, column) => sum + column, 0);
  const width = (share: number, across: number) =>
    share * (ems * size + columns.length * 2 * across);
  const least = Math.max(smallest, Math.min(1, LEAST / size));
  const close = padding.across * CLOSE;
  if (width(1, padding.across) <= right - left) return [];
  if (width(1, padding.across) <= right - tableLeft) return ["wide"];
  if (width((1 + least) / 2, close) <= right - tableLeft) return ["wide", "close"];
  const small = ["wide", "close", "small"];
  return width(least, close) <= right - tableLeft ? small : [...small, "stacked"];
}
