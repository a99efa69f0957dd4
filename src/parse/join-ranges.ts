import type { Range } from "./parsed.ts";

/** The same offsets in ranges that are sorted and apart. */
export function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((left, right) => left.start - right.start);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}
