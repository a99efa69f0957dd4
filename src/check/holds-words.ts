import { pattern } from "../pattern.ts";

/** Whether some words stand in a text, whole, in small letters or capitals. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const spaced = even(text);
  return words.some((wanted) => spaced.includes(even(wanted)));
}

const gap = pattern(String.raw`[^\p{L}\p{N}'’]+`);

/** Words in small letters, one space before and behind each; marks between them are dropped. */
function even(text: string): string {
  const lower = text.toLowerCase();
  return ` ${lower.split(gap(lower)).join(" ").trim()} `;
}
