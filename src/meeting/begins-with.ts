import { pattern } from "../pattern.ts";

const goesOn = pattern(String.raw`^[\p{L}\p{N}]`);

/** Whether a text begins with one of some words, whole, in small letters or capitals. */
export function beginsWith(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => {
    const rest = lower.startsWith(word.toLowerCase()) ? lower.slice(word.length) : null;
    return rest !== null && !goesOn(rest).test(rest);
  });
}
