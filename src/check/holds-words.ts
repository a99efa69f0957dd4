/** Whether some words stand in a text, whole, in small letters or capitals. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.some((wanted) => {
    const pattern = wanted.trim().split(/\s+/).map(escaped).join("\\s+");
    return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").test(text);
  });
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
