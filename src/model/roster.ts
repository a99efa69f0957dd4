import type { PeopleWords } from "../house/index.ts";
import type { AttendanceGroup, Person } from "../meeting/attendance.ts";
import { peopleNamed } from "./people-named.ts";
import type { TypedName } from "./split-names.ts";
import { twinsAmong } from "./twins-among.ts";

/** Everybody whom the minutes may name: who stands in the attendance, and who else is known. */
export interface Roster {
  /** Those of the attendance, in its order. */
  readonly people: readonly Person[];
  /** Those of people.yaml; `as` is who they are in the attendance, or they themselves. */
  readonly known: readonly { readonly person: Person; readonly as: Person }[];
}

/** The roster of a meeting. */
export function rosterOf(
  attendance: readonly AttendanceGroup[],
  known: readonly Person[] = [],
): Roster {
  const people = attendance.flatMap(({ parts }) =>
    parts.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.type === "people" ? entry.people : [])),
    ),
  );
  const twin = twinsAmong(people);
  return { people, known: known.map((person) => ({ person, as: twin(person) ?? person })) };
}

/** Those who attend, then those who are known and do not. */
export function everybodyIn({ people, known }: Roster): readonly Person[] {
  return [...new Set([...people, ...known.map(({ as }) => as)])];
}

/** Whom a name may mean: those who attend come before those who are known. */
export function whoIs(
  { people, known }: Roster,
  typed: TypedName,
  words: PeopleWords,
): readonly Person[] {
  const there = peopleNamed(people, typed, words);
  if (there.length > 0) return there;
  const found = peopleNamed(
    known.map(({ person }) => person),
    typed,
    words,
  );
  return known.filter(({ person }) => found.includes(person)).map(({ as }) => as);
}
