import type { Place } from "../problem.ts";
import { cells } from "./cells.ts";
import { type Excerpt, framed, type MarkedCell } from "./framed.ts";
import { plainExcerpt } from "./plain-excerpt.ts";
import { stretchRound } from "./stretch-round.ts";

/** The first line of a place. */
export function excerpt(text: string, place: Place): Excerpt {
  const stretch = stretchRound(text, place.start.offset);
  const { start, end } = stretch;
  const from = Math.min(place.start.offset, end) - start;
  const to = Math.min(place.end.offset, end) - start;
  const line = text.slice(start, end);
  if (plain.test(line)) return plainExcerpt(line, from, to, stretch);
  return framed(markedCells(line, from, to), stretch);
}

const plain = /^[\x20-\x7e]*$/;

/** An empty place, and one at the end of the line, is still pointed at. */
function markedCells(line: string, from: number, to: number): readonly MarkedCell[] {
  const all = [...cells(line), { text: " ", width: 1, offset: line.length }];
  const marked = all.map((cell, index) => {
    const next = all[index + 1]?.offset ?? Number.POSITIVE_INFINITY;
    return { ...cell, marked: next > from && cell.offset < Math.max(to, from + 1) };
  });
  return marked.at(-1)?.marked ? marked : marked.slice(0, -1);
}
