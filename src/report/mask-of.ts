import type { Place } from "../problem.ts";
import { firstAfter } from "./first-after.ts";
import { isLineEnd } from "./is-line-end.ts";
import { restrictedLines } from "./restricted-lines.ts";
import type { SourceText } from "./source-text.ts";

/** Whether any part of the lines on which a place of a source stands is restricted. */
export function maskOf(source: SourceText): (place: Place) => boolean {
  // Most minutes hide nothing, and a line may be a megabyte long.
  if (source.restricted.length === 0) return () => false;
  const { length } = source.text;
  const starts = lineStarts(source.text);
  const restricted = restrictedLines(source);
  return ({ start, end }) => {
    const first = Math.min(start.offset, length);
    const last = Math.min(Math.max(end.offset, first), length);
    const next = starts[firstAfter(starts, last)];
    return restricted(
      starts[firstAfter(starts, first) - 1] ?? 0,
      next === undefined ? length : next - 1,
    );
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    if (isLineEnd(text[index])) starts.push(index + 1);
  }
  return starts;
}
