import type { Place, Point } from "../problem.ts";

/** Turns offsets of a text into places; lines end with LF, CRLF or CR. */
export interface Lines {
  readonly file: string;
  readonly point: (offset: number) => Point;
  readonly place: (start: number, end: number) => Place;
}

/** Finds the line starts of a text once, so that every place costs a binary search. */
export function lines(file: string, text: string): Lines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const point = (offset: number): Point => {
    const within = Math.max(0, Math.min(offset, text.length));
    const index = lastAtOrBefore(starts, within);
    return { line: index + 1, column: within - (starts[index] ?? 0) + 1, offset: within };
  };
  return { file, point, place: (start, end) => ({ file, start: point(start), end: point(end) }) };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
