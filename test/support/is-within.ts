import type { Place, Point } from "../../src/problem.ts";

/** Whether a place lies in a text, and says line, column and offset alike. */
export function isWithin({ start, end }: Place, text: string): boolean {
  // Between a carriage return and its line feed no place can stand.
  if ([start, end].some(({ offset }) => /\r$/.test(text.slice(0, offset)))) return true;
  return start.offset <= end.offset && [start, end].every((point) => isPoint(point, text));
}

function isPoint({ line, column, offset }: Point, text: string): boolean {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return offset <= text.length && line === before.length && column === last(before).length + 1;
}

function last(lines: readonly string[]): string {
  return lines.at(-1) ?? "";
}
