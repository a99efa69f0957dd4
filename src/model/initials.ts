import { pattern } from "../pattern.ts";

const initials = pattern(String.raw`^(?:\p{Lu}\.?-?){1,4}$`);
const capital = pattern(String.raw`^\p{Lu}`);

/** Whether a word of a name is initials: "K", "K.", "JM", "J-P". */
export function isInitials(word: string): boolean {
  return initials(word).test(word);
}

/** "KG" of "K Gardner", "JMO" of "JM O'Dea"; null of a surname alone. */
export function initialsOf(bare: string): string | null {
  const words = bare.split(/[\s-]+/).filter((word) => capital(word).test(word));
  if (words.length < 2) return null;
  return words
    .map((word) =>
      isInitials(word) ? word.replaceAll(".", "") : (capital(word).exec(word)?.[0] ?? ""),
    )
    .join("");
}
