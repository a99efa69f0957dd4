import type { PeopleWords } from "../house/index.ts";
import type { AttendanceGroup, Person } from "../meeting/attendance.ts";
import { type NameIndex, nameIndex } from "./name-index.ts";
import { peopleNamed } from "./people-named.ts";
import type { TypedName } from "./split-names.ts";
import { twinsAmong } from "./twins-among.ts";

/** Everybody whom the minutes may name: who stands in the attendance, and who else is known. */
export interface Roster {
  /** Those of the attendance, in its order. */
  readonly people: readonly Person[];
  /** Those of people.yaml; `as` is who they are in the attendance, or they themselves. */
  readonly known: readonly { readonly person: Person; readonly as: Person }[];
  readonly byName: NameIndex;
  readonly knownByName: NameIndex;
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
  return {
    people,
    known: known.map((person) => ({ person, as: twin(person) ?? person })),
    byName: nameIndex(people),
    knownByName: nameIndex(known),
  };
}

/** Those who attend, then those who are known and do not. */
export function everybodyIn({ people, known }: Roster): readonly Person[] {
  return [...new Set([...people, ...known.map(({ as }) => as)])];
}

/** Whom a name may mean: those who attend come before those who are known. */
export function whoIs(roster: Roster, typed: TypedName, words: PeopleWords): readonly Person[] {
  const there = peopleNamed(roster.byName(typed), typed, words);
  if (there.length > 0) return there;
  const found = new Set(peopleNamed(roster.knownByName(typed), typed, words));
  if (found.size === 0) return [];
  return roster.known.filter(({ person }) => found.has(person)).map(({ as }) => as);
}
