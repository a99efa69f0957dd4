import type { Nodes } from "mdast";
import type { Place, Point } from "../problem.ts";

const start: Point = { line: 1, column: 1, offset: 0 };

/** The place of a Markdown node. */
export function placeOf(file: string, { position }: Nodes): Place {
  return { file, start: point(position?.start), end: point(position?.end) };
}

function point(
  at: { line: number; column: number; offset?: number | undefined } | undefined,
): Point {
  if (at?.offset === undefined) return start;
  return { line: at.line, column: at.column, offset: at.offset };
}
