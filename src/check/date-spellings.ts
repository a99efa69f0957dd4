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
export function anyOf(names: readonly string[]): string {
  return [...spellings(names).keys()].map(escaped).join("|");
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
