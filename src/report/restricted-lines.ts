import { firstAfter } from "./first-after.ts";
import type { SourceText } from "./source-text.ts";

/** Whether any part of whole lines of a source, by their offsets, is restricted. */
export function restrictedLines({
  text,
  restricted,
}: SourceText): (start: number, end: number) => boolean {
  const starts = restricted.map((range) => range.start);
  // Ranges may overlap: where the farthest of all up to each ends.
  let farthest = -1;
  const ends = restricted.map((range) => {
    farthest = Math.max(farthest, range.end);
    return farthest;
  });
  const { length } = text;
  return (start, end) => {
    const reached = ends[firstAfter(starts, end) - 1] ?? -1;
    // An unclosed block runs to the end of the file; the empty last line is still in it.
    return reached > start || (reached === length && start === length);
  };
}
