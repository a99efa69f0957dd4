/** What may have been meant by a word: two letters beside each other in their other order. */
export function swappedLetters(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index] ?? "";
    if (letter === before) return [];
    return [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join("")];
  });
}
