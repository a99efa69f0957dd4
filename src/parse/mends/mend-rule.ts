import type { Edit } from "../../problem.ts";
import { lineRound } from "./line-round.ts";
import { isWithin, lastBefore, type Mending } from "./mending.ts";

/**
 * A line across the page where `***` belongs: below sub-items, above words, and the only one of
 * its item. In restricted text it is left alone: behind `***` words belong to the item again.
 */
export function mendRule(offset: number, mending: Mending): readonly Edit[] | null {
  const { text, headings, items, blocks, restricted, breaks } = mending;
  if (isWithin(offset, blocks) || isWithin(offset, restricted)) return null;
  const above = lastBefore(offset, headings, ({ start }) => start);
  if ((headings[above]?.depth ?? 0) < 3) return null;
  const next = headings[above + 1];
  if (next !== undefined && next.depth > 2) return null;
  const start = items[lastBefore(offset, items, Number)];
  const end = next?.start ?? text.length;
  const at = lastBefore(offset, breaks, Number);
  const others = [breaks[at - 1] ?? -1, breaks[at + 1] ?? end];
  const line = lineRound(text, offset);
  if (start === undefined || others.some((other) => other > start && other < end)) return null;
  if (text.slice(line.end, end).trim() === "") return null;
  if (restricted.some((range) => range.start < end && range.end > start)) return null;
  return [{ start: line.from, end: line.to, text: "***" }];
}
