import type { Person } from "../meeting/attendance.ts";
import { evenName } from "../meeting/even-name.ts";

/** A person is asked about once for each name that is nobody's. */
const known = new WeakMap<Person, readonly string[]>();

/** The names that a person goes by. */
export function waysToName(person: Person): readonly string[] {
  const found = known.get(person) ?? listed(person);
  known.set(person, found);
  return found;
}

function listed({ name, bare, surname, title }: Person): readonly string[] {
  const short = title === null ? [] : [`${title} ${surname}`];
  return [...new Set([name, bare, surname, ...short].map(evenName))];
}
