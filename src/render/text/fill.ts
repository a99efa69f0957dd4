/** Fills the {…} of words of the house, in one pass: what looks like one in a value stays as it is. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
