import { pattern } from "../pattern.ts";

const honours = pattern(String.raw`^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll}?)(?: \p{Lu}{2,})*$`);

/** "OBE", "BSc", "MBE JP": they are the person's. */
export function lettersAfterName(words: string): boolean {
  return honours(words).test(words);
}
