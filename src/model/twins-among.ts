import type { Person } from "../meeting/attendance.ts";
import { evenName } from "../meeting/even-name.ts";

/** Who of some people is a person that is named elsewhere: by full name, or else without title. */
export function twinsAmong(people: readonly Person[]): (person: Person) => Person | null {
  const inFull = new Map(people.map((person) => [evenName(person.name), person]));
  const bare = new Map<string, Person | null>();
  for (const person of people) {
    const name = evenName(person.bare);
    bare.set(name, bare.has(name) ? null : person);
  }
  return (person) => inFull.get(evenName(person.name)) ?? bare.get(evenName(person.bare)) ?? null;
}
