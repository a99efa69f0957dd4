/** The names and their first letters, three to five of them, each with its index; the longest first. */
export function spellings(names: readonly string[]): ReadonlyMap<string, number> {
  const all = names.flatMap((name, index) => [
    [name, index] as const,
    ...[5, 4, 3]
      .filter((length) => length < name.length)
      .map((length) => [name.slice(0, length), index] as const),
  ]);
  const plain = all.filter(([spelt, index]) =>
    all.every(([other, at]) => other !== spelt || at === index),
  );
  return new Map(plain.sort(([one], [other]) => other.length - one.length));
}

/** Any of those spellings, for a regular expression. */
export function anyOf(spelt: ReadonlyMap<string, number>): string {
  return [...spelt.keys()].map(escaped).join("|");
}

/** "30/1/2020", for a regular expression: its groups are `first`, `number` and `full`. */
export const dateInFigures =
  "(?<first>\\d{1,2})(?<mark>[/.-])(?<number>\\d{1,2})\\k<mark>(?<full>\\d{4})(?!\\d)";

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
