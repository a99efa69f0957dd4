import type { AttendanceGroup, Entry, Person } from "../meeting/attendance.ts";
import { initialsOf } from "./initials.ts";
import { twinsAmong } from "./twins-among.ts";

/** Gives those of the attendance the initials that people.yaml gives them. */
export function withKnownInitials(
  groups: readonly AttendanceGroup[],
  known: readonly Person[],
): readonly AttendanceGroup[] {
  if (known.length === 0) return groups;
  const twin = twinsAmong(known);
  const named = (person: Person): Person => {
    const initials = twin(person)?.initials ?? null;
    const given = person.initials !== initialsOf(person.bare);
    return given || initials === null ? person : { ...person, initials };
  };
  const inEntry = (entry: Entry): Entry =>
    entry.type === "people" ? { ...entry, people: entry.people.map(named) } : entry;
  return groups.map((group) => ({
    ...group,
    parts: group.parts.map((part) => ({ ...part, entries: part.entries.map(inEntry) })),
  }));
}
