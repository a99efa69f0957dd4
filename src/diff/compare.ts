import type { Line } from "../record/index.ts";
import { compareLine, compareLines } from "./compare-lines.ts";
import type { Comparison } from "./comparison.ts";
import { pairSections } from "./pair-sections.ts";
import { sectionsOf } from "./sections-of.ts";

/** Puts two states of the words of a meeting side by side. */
export function compare(before: readonly Line[], after: readonly Line[]): Comparison {
  const pairs = pairSections(sectionsOf(before), sectionsOf(after));
  const sections = pairs.map(({ before: one, after: other, moved }) => {
    const [left, right] = [one?.heading ?? null, other?.heading ?? null];
    return {
      heading: left === null && right === null ? null : compareLine(left, right),
      moved,
      lines: compareLines(one?.lines ?? [], other?.lines ?? []),
    };
  });
  return { sections };
}
