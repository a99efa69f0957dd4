import type { PeopleWords } from "../house/index.ts";
import type { AttendanceGroup, Entry, Person } from "../meeting/attendance.ts";
import { rosterOf, whoIs } from "./roster.ts";
import { splitNames } from "./split-names.ts";

const away = new Set(["apologies", "absent"]);

/** Marks the person in the Chair; nobody, where the name fits none of those there, or several. */
export function findChair(
  groups: readonly AttendanceGroup[],
  name: string | null,
  known: readonly Person[],
  words: PeopleWords,
): readonly AttendanceGroup[] {
  if (name === null) return groups;
  const there = rosterOf(
    groups.filter(({ key }) => !away.has(key)),
    known,
  );
  const [typed, ...more] = splitNames(name, words);
  const [chair, ...others] =
    typed === undefined || more.length > 0 ? [] : whoIs(there, typed, words);
  if (chair === undefined || others.length > 0) return groups;
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
