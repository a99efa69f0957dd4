import type { Wording } from "../house/index.ts";

/** What stands before the last of several words: "and"; in Welsh "a", or "ac" before a vowel. */
export function lastJoint(last: string, { joining, lang }: Wording): string {
  const letter = last.normalize("NFC").charAt(0).toLocaleLowerCase(lang);
  const vowel = letter !== "" && joining.vowels.includes(letter);
  return vowel ? joining["last-before-vowel"] : joining.last;
}
