import { tokensOf } from "./tokens-of.ts";

/** The words of a text, in small letters, with how often each stands there. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const words = tokensOf(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** How much two texts have in common: from 0, no word, to 1, all words. */
export function likeness(one: Bag, other: Bag): number {
  const total = one.total + other.total;
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / total;
}
