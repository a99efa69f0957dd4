import type { BondCost } from "./bond-cost.ts";

/** Part of a text, by its places. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Above this a line is never ended between two words. */
const LOOSE = 1;

/** The stretches of a text inside which no line should end: dates, names, numbers with their nouns. */
export function bondedStretches(text: string, bonds: BondCost): readonly Stretch[] {
  const found: Stretch[] = [];
  let [earlier, before] = ["", ""];
  let [start, end] = [0, 0];
  let bonded = false;
  for (const { 0: word, index } of text.matchAll(/[^ \n]+/g)) {
    const isNext = before !== "" && index === end + 1 && text[end] === " ";
    const isHeld = isNext && bonds(before, word, earlier) > LOOSE;
    if (bonded && !isHeld) found.push({ start, end });
    if (!isHeld) start = index;
    bonded = isHeld;
    [earlier, before, end] = [before, word, index + word.length];
  }
  return bonded ? [...found, { start, end }] : found;
}
