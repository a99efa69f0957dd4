import {
  type AttendanceGroup,
  awayGroups,
  type Entry,
  type PeopleEntry,
  type Person,
} from "../meeting/attendance.ts";
import { evenName } from "../meeting/even-name.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";

/** Somebody of earlier minutes, and where they sat. */
export interface Seated {
  readonly group: AttendanceGroup;
  readonly employer: string | null;
  readonly entry: PeopleEntry;
}

/**
 * Everybody whom the last minutes list, as a list to be cut down: who was away sits where earlier
 * minutes have them, or among the apologies. Guests and the public are left out. `meetings` are those of the
 * body, the newest first.
 */
export function lastAttendance(meetings: readonly PublicMeeting[]): readonly Seated[] {
  const [last] = meetings;
  if (last === undefined) return [];
  const [there, away] = [seatedIn(last), seatedIn(last, true)];
  const seats = new Map<string, Seated>();
  for (const seated of meetings.flatMap((meeting) => seatedIn(meeting))) {
    const name = nameOf(seated.entry.people);
    if (!seats.has(name)) seats.set(name, seated);
  }
  return [
    ...there,
    ...away.map((one) => ({ ...one, ...seatOf(seats.get(nameOf(one.entry.people))) })),
  ];
}

function seatOf(seated: Seated | undefined): Partial<Seated> {
  return seated === undefined ? {} : { group: seated.group, employer: seated.employer };
}

function seatedIn({ attendance }: PublicMeeting, away = false): readonly Seated[] {
  return attendance
    .filter(({ key }) => key !== "also-present" && awayGroups.has(key) === away)
    .flatMap((group) =>
      group.parts.flatMap(({ employer, entries }) =>
        entries.filter(namesPeople).map((entry) => ({ group, employer, entry })),
      ),
    );
}

function namesPeople(entry: Entry): entry is PeopleEntry {
  return entry.type === "people";
}

function nameOf(people: readonly Person[]): string {
  return people.map(({ bare }) => evenName(bare).toLowerCase()).join();
}
