import type { AttendanceGroup, Person } from "../meeting/attendance.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Place } from "../problem.ts";

/** A person as a list of the head names them. */
export interface ListedPerson {
  readonly person: Person;
  readonly group: AttendanceGroup;
  readonly place: Place;
}

/** Everybody whom the lists of a head name, in their order. */
export function listedPeople({ attendance }: Meeting): readonly ListedPerson[] {
  return attendance.flatMap((group) =>
    group.parts
      .flatMap(({ entries }) => entries)
      .flatMap((entry) =>
        entry.type === "people"
          ? entry.people.map((person) => ({ person, group, place: entry.place }))
          : [],
      ),
  );
}
