import { nearMiss } from "../data/index.ts";
import { blockNames, leafNames, secret } from "./constructs.ts";

/** The construct that a word names or was meant to name; null where none is near. */
export function nameOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (blockNames.has(lower) || leafNames.has(lower)) return lower;
  if (word.length < 3) return null;
  // What may have been meant to be secret is taken for that; a word as short as "rest" for nothing.
  const allowed = word.length <= 5 ? 1 : 2;
  return nearMiss(lower, secret) ?? nearMiss(lower, [...blockNames, ...leafNames], allowed);
}

/** The same for the blocks whose words are not for the public. */
export function secretNameOf(word: string): string | null {
  const name = nameOf(word);
  return name !== null && secret.has(name) ? name : null;
}
