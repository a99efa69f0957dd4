/** A name that is not taken yet: a number that the record gives twice in one meeting leads to two places. */
export function unlike(name: string, taken: Set<string>): string {
  let own = name;
  for (let count = 2; taken.has(own); count++) own = `${name}_${count}`;
  taken.add(own);
  return own;
}
