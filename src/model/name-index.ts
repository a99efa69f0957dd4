import type { Person } from "../meeting/attendance.ts";
import { evenName } from "../meeting/even-name.ts";
import { initialsAlone } from "./people-named.ts";
import type { TypedName } from "./split-names.ts";

/** Those of some people whom a name may mean in any way at all, in their order. */
export type NameIndex = (typed: TypedName) => readonly Person[];

/** A large body has hundreds of people, and its minutes name hundreds: each is looked up. */
export function nameIndex(people: readonly Person[]): NameIndex {
  const found = new Map<string, number[]>();
  people.forEach((person, index) => {
    for (const key of new Set(keysOf(person))) {
      const known = found.get(key) ?? [];
      known.push(index);
      found.set(key, known);
    }
  });
  return ({ title, bare }) => {
    const full = title === null ? bare : `${title} ${bare}`;
    const keys = [evenName(full), evenName(bare), initials(bare)];
    const meant = new Set(keys.flatMap((key) => found.get(key) ?? []));
    return [...meant].sort((one, other) => one - other).flatMap((index) => people[index] ?? []);
  };
}

function keysOf({ name, bare, surname, title, initials: own }: Person): readonly string[] {
  const short = title === null ? [] : [`${title} ${surname}`];
  const names = [name, bare, surname, ...short].map(evenName);
  return own === null ? names : [...names, initials(own)];
}

/** No name begins with a space when it is even. */
function initials(text: string): string {
  return ` ${initialsAlone(text)}`;
}
