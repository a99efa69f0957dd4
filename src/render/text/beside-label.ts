import { displayWidth } from "./display-width.ts";
import { indented } from "./indented.ts";
import type { Lines } from "./lines.ts";
import { wrap } from "./wrap.ts";

/** Lines with a label in the column at their left; above them, where it is wider than the column. */
export function besideLabel(label: string, lines: Lines, column: number, width: number): Lines {
  const labels = wrap(label, width);
  const gap = column - displayWidth(labels[0] ?? "");
  const [first, ...rest] = lines;
  if (labels.length > 1 || gap < 1 || first === undefined) {
    return [...labels, ...indented(lines, column)];
  }
  return [(labels[0] ?? "") + " ".repeat(gap) + first, ...indented(rest, column)];
}
