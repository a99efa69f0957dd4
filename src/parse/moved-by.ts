import type { Range } from "./parsed.ts";

/** Ranges of a part of a text as ranges of the whole. */
export function movedBy(ranges: readonly Range[], offset: number): readonly Range[] {
  return ranges.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}
