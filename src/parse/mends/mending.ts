import type { BodyNode, Range } from "../parsed.ts";

/** What must be known of a source to mend a slip of its body. */
export interface Mending {
  /** As it was scanned: as long as the source, with spaces for what nobody is to read. */
  readonly text: string;
  /** Headings outside blocks, and blocks outside others, in order. */
  readonly headings: readonly { readonly depth: number; readonly start: number }[];
  /** Where items begin. */
  readonly items: readonly number[];
  readonly blocks: readonly Range[];
  readonly restricted: readonly Range[];
  /** Where the lines stand that may have been meant for `***`, and those that are. */
  readonly breaks: readonly number[];
}

/** Gathers it from a body that has been scanned. */
export function mendingOf(
  text: string,
  body: readonly BodyNode[],
  restricted: readonly Range[],
  rules: readonly number[],
): Mending {
  const headings = body.flatMap((node) =>
    node.type === "heading" ? [{ depth: node.depth, start: node.place.start.offset }] : [],
  );
  const blocks = body.flatMap(({ type, place }) =>
    type === "fenced" ? [{ start: place.start.offset, end: place.end.offset }] : [],
  );
  const ends = body.flatMap(({ type, place }) =>
    type === "item-break" ? [place.start.offset] : [],
  );
  const breaks = [...rules, ...ends].sort((one, other) => one - other);
  const items = headings.flatMap(({ depth, start }) => (depth <= 2 ? [start] : []));
  return { text, headings, items, blocks, restricted, breaks };
}

/** Whether an offset stands in one of some ranges that are sorted. */
export function isWithin(offset: number, ranges: readonly Range[]): boolean {
  const range = ranges[lastBefore(offset, ranges, ({ start }) => start)];
  return range !== undefined && offset < range.end;
}

/** The index of the last of some sorted things that begins at an offset or before it; or -1. */
export function lastBefore<Thing>(
  offset: number,
  things: readonly Thing[],
  startOf: (thing: Thing) => number,
): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && startOf(thing) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
