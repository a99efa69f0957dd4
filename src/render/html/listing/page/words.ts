/** A word as it stands in a text: "O'Dea" is one, and so are "22/01234" and "22,000". */
const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|(?<=\p{N})[/,]\p{N}[\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a text, each with where it begins. */
export function wordsWithPlaces(text: string): { readonly word: string; readonly at: number }[] {
  return Array.from(text.matchAll(word), (match) => ({ word: match[0], at: match.index }));
}

export function words(text: string): string[] {
  return text.match(word) ?? [];
}
