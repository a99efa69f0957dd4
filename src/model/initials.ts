/** Whether a word of a name is initials: "K", "K.", "JM", "J-P". */
export function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,4}$/u.test(word);
}

/** "KG" of "K Gardner", "JMO" of "JM O'Dea"; null of a surname alone. */
export function initialsOf(bare: string): string | null {
  const words = bare.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2) return null;
  return words
    .map((word) =>
      isInitials(word) ? word.replaceAll(".", "") : (/^\p{Lu}/u.exec(word)?.[0] ?? ""),
    )
    .join("");
}
