import type { Place } from "../problem.ts";
import { linesOf } from "./lines-of.ts";
import type { SourceText } from "./source-text.ts";

/**
 * Whether any part of the lines on which a place stands is restricted. Of a file whose text is
 * not known nothing is shown, for nobody can say what is restricted in it.
 */
export function standsInRestricted(place: Place, source: SourceText | undefined): boolean {
  if (source === undefined) return true;
  // Most minutes hide nothing, and a line may be a megabyte long.
  if (source.restricted.length === 0) return false;
  const lines = linesOf(source.text, place);
  return standsOnRestricted(lines.start, lines.end, source);
}

/** The same of whole lines by their offsets. */
export function standsOnRestricted(start: number, end: number, source: SourceText): boolean {
  const { length } = source.text;
  return source.restricted.some(
    (range) =>
      range.start <= end &&
      // An unclosed block runs to the end of the file; the empty last line is still in it.
      (range.end > start || (range.end === length && start === length)),
  );
}
