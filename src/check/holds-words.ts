/** Whether some words stand in a text, whole, in small letters or capitals. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const spaced = even(text);
  return words.some((wanted) => spaced.includes(even(wanted)));
}

/** Words in small letters, one space before and behind each; marks between them are dropped. */
function even(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .join(" ")
    .trim()} `;
}
