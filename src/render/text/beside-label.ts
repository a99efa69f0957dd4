import { displayWidth } from "./display-width.ts";
import { indented } from "./indented.ts";
import type { Lines } from "./lines.ts";
import { wrap } from "./wrap.ts";

/** Lines with a label in the column at their left; above them, where it is wider than the column. */
export function besideLabel(label: string, lines: Lines, column: number, width: number): Lines {
  const gap = column - displayWidth(label);
  const [first, ...rest] = lines;
  if (gap < 1 || first === undefined) return [...wrap(label, width), ...indented(lines, column)];
  return [label + " ".repeat(gap) + first, ...indented(rest, column)];
}
