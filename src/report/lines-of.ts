import type { Place } from "../problem.ts";

/** The offsets of the whole lines on which a place stands, without the last line's end. */
export function linesOf(text: string, place: Place): { start: number; end: number } {
  const first = Math.min(place.start.offset, text.length);
  const last = Math.min(Math.max(place.end.offset, first), text.length);
  return { start: lineStart(text, first), end: lineEnd(text, last) };
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text[start - 1])) start -= 1;
  return start;
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text[end])) end += 1;
  return end;
}

function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
