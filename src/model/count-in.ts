import type { PeopleWords } from "../house/index.ts";
import { pattern } from "../pattern.ts";

const numbersAndWords = pattern(String.raw`\d{1,3}(?:,\d{3})+|\d+|\p{L}+(?:-\p{L}+)*`, "gu");

/** The first number in words that name nobody: 5 of "five members of the public"; else null. */
export function countIn(text: string, words: PeopleWords): number | null {
  const lower = text.toLowerCase();
  const tokens = lower.match(numbersAndWords(lower)) ?? [];
  for (const token of tokens) {
    const number = /^\d/.test(token) ? Number(token.replaceAll(",", "")) : numberOf(token, words);
    if (number !== null) return number;
  }
  return null;
}

/** The number of a word such as "five" or "thirty-one"; null of any other. */
export function numberOf(word: string, words: PeopleWords): number | null {
  const units = words["number-words"].indexOf(word);
  if (units >= 0) return units + 1;
  const [first = "", second, ...more] = word.split("-");
  const tens = words.tens.indexOf(first);
  if (tens < 0 || more.length > 0) return null;
  if (second === undefined) return (tens + 1) * 10;
  const rest = words["number-words"].slice(0, 9).indexOf(second);
  return rest < 0 ? null : (tens + 1) * 10 + rest + 1;
}
