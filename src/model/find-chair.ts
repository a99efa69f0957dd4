import type { AttendanceGroup, Entry, Person } from "../meeting/attendance.ts";
import { evenName } from "../meeting/even-name.ts";

const away = new Set(["apologies", "absent"]);

/** Marks the person in the Chair; nobody, where the name fits none of those there, or several. */
export function findChair(
  groups: readonly AttendanceGroup[],
  name: string | null,
): readonly AttendanceGroup[] {
  if (name === null) return groups;
  const there = groups.filter(({ key }) => !away.has(key)).flatMap(peopleOf);
  const chair = findPerson(there, name);
  if (chair === null) return groups;
  return groups.map((group) => ({
    ...group,
    parts: group.parts.map((part) => ({
      ...part,
      entries: part.entries.map((entry) => markChair(entry, chair)),
    })),
  }));
}

/** By full name, by name without title, or by surname where only one person has it. */
export function findPerson(people: readonly Person[], typed: string): Person | null {
  const name = evenName(typed);
  const ways: readonly (keyof Person & ("name" | "bare" | "surname"))[] = [
    "name",
    "bare",
    "surname",
  ];
  for (const way of ways) {
    const found = people.filter((person) => evenName(person[way]) === name);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  // "Chief Inspector Gardner", where the list has "Chief Inspector K Gardner".
  const titled = people.filter(
    ({ title, surname }) => title !== null && evenName(`${title} ${surname}`) === name,
  );
  return titled.length === 1 ? (titled[0] ?? null) : null;
}

function markChair(entry: Entry, chair: Person): Entry {
  if (entry.type !== "people" || !entry.people.includes(chair)) return entry;
  const people = entry.people.map((person) =>
    person === chair ? { ...person, chair: true } : person,
  );
  return { ...entry, people };
}

function peopleOf({ parts }: AttendanceGroup): readonly Person[] {
  return parts.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.type === "people" ? entry.people : [])),
  );
}
