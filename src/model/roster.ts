import type { AttendanceGroup, Person } from "../meeting/attendance.ts";

/** Everybody whom the minutes may name: who stands in the attendance, and who else is known. */
export interface Roster {
  readonly people: readonly Person[];
}

/** The roster of a meeting. */
export function rosterOf(attendance: readonly AttendanceGroup[]): Roster {
  const people = attendance.flatMap(({ parts }) =>
    parts.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.type === "people" ? entry.people : [])),
    ),
  );
  return { people };
}
