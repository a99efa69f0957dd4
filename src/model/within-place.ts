import type { Place, Point } from "../problem.ts";

/** Part of a place that lies on one line; `start` counts from its beginning. */
export function withinPlace({ file, start: from }: Place, start: number, length: number): Place {
  const at = (by: number): Point => ({
    line: from.line,
    column: from.column + by,
    offset: from.offset + by,
  });
  return { file, start: at(start), end: at(start + length) };
}
