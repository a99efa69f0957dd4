import type { PeopleWords } from "../house/index.ts";
import {
  type AttendanceGroup,
  awayGroups,
  type Entry,
  type Person,
} from "../meeting/attendance.ts";
import { rosterOf, whoIs } from "./roster.ts";
import { splitNames } from "./split-names.ts";

/** Who took the Chair, of those there and those known; null where the name fits none, or several. */
export function findChair(
  groups: readonly AttendanceGroup[],
  known: readonly Person[],
  name: string | undefined,
  words: PeopleWords,
): Person | null {
  if (name === undefined) return null;
  const there = rosterOf(
    groups.filter(({ key }) => !awayGroups.has(key)),
    known,
  );
  const [typed, ...more] = splitNames(name, words);
  if (typed === undefined || more.length > 0) return null;
  const [chair, ...others] = whoIs(there, typed, words);
  return others.length === 0 ? (chair ?? null) : null;
}

/** Marks the person in the Chair. */
export function withChair(
  groups: readonly AttendanceGroup[],
  chair: Person | null,
): readonly AttendanceGroup[] {
  if (chair === null) return groups;
  return groups.map((group) => ({
    ...group,
    parts: group.parts.map((part) => ({
      ...part,
      entries: part.entries.map((entry) => markChair(entry, chair)),
    })),
  }));
}

function markChair(entry: Entry, chair: Person): Entry {
  if (entry.type !== "people" || !entry.people.includes(chair)) return entry;
  const people = entry.people.map((person) =>
    person === chair ? { ...person, chair: true } : person,
  );
  return { ...entry, people };
}
