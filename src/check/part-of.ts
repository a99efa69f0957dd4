import type { Place } from "../problem.ts";

/** The place of a part of some words, where they stand on one line as they were typed; else theirs. */
export function partOf(place: Place, words: string, index: number, length: number): Place {
  const { start, end } = place;
  if (start.line !== end.line || end.offset - start.offset !== words.length) return place;
  const point = (at: number) => ({
    line: start.line,
    column: start.column + at,
    offset: start.offset + at,
  });
  return { ...place, start: point(index), end: point(index + length) };
}
