import type { PeopleWords } from "../house/index.ts";

/** The parts of words between which the house's "and" stands: in Welsh "a", or "ac" before a vowel. */
export function splitAtAnd(words: string, { and }: PeopleWords): readonly string[] {
  return and.reduce<readonly string[]>(
    (parts, word) => parts.flatMap((part) => part.split(` ${word} `)),
    [words],
  );
}
