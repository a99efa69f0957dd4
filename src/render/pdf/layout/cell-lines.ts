import { breakLines } from "./break-lines.ts";
import { inkWidth } from "./ink-width.ts";
import type { Piece } from "./piece.ts";
import type { Segment } from "./row.ts";
import type { Setting } from "./setting.ts";

/** Where the words of a cell go, from the left edge of the page, in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly align: "left" | "centre" | "right";
}

/** The lines of a cell, each where the column wants it. */
export function cellLines(
  pieces: readonly Piece[],
  { left, right, align }: Column,
  size: number,
  setting: Setting,
): readonly (readonly Segment[])[] {
  // What was measured is set again: rounding may not break a line that fits.
  const measure = { first: left, rest: left, right: right + 0.01, size };
  return breakLines(pieces, measure, setting).map((line) => {
    const last = line.at(-1);
    const end = last === undefined ? left : last.x + inkWidth(last, size);
    const shift = align === "left" ? 0 : (right - end) / (align === "right" ? 1 : 2);
    return line.map((segment) => ({ ...segment, x: segment.x + Math.max(0, shift) }));
  });
}
