import { displayWidth } from "./display-width.ts";
import type { Lines } from "./lines.ts";
import type { WordedTable } from "./worded-table.ts";

/** Between two columns, in characters. */
const GAP = 2;

/** A table in columns with lines of hyphens below its head and above its total; null where it is too wide. */
export function grid({ columns, head, rows, total }: WordedTable, width: number): Lines | null {
  const all = [head, ...rows, ...(total === null ? [] : [total])];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => displayWidth(row[at] ?? ""))));
  const whole = widths.reduce((sum, each) => sum + each, GAP * (columns.length - 1));
  if (whole > width) return null;
  if (whole === 0) return [];
  const rule = "-".repeat(whole);
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => aligned(cell, widths[at] ?? 0, columns[at] ?? "left"))
      .join(" ".repeat(GAP));
  const foot = total === null ? [] : [rule, line(total)];
  return [line(head), rule, ...rows.map(line), ...foot];
}

function aligned(cell: string, width: number, side: WordedTable["columns"][number]): string {
  const free = width - displayWidth(cell);
  const before = { left: 0, centre: Math.floor(free / 2), right: free }[side];
  return " ".repeat(before) + cell + " ".repeat(free - before);
}
