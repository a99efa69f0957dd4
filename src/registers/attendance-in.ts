import { type AttendanceGroup, awayGroups, type Person } from "../meeting/attendance.ts";
import { evenName } from "../meeting/even-name.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";
import { saysWords } from "../meeting/says-words.ts";

/** What somebody was at one meeting. */
export interface Seen {
  readonly person: Person;
  /** Who a person is, however the title was typed. */
  readonly who: string;
  readonly as: "present" | "apologies" | "absent";
  /** Whether as one who belongs to the body; null where the minutes do not say. */
  readonly member: boolean | null;
}

/** Whom the public minutes of a meeting list, as one of the body or not. */
export function seenAt({ attendance }: PublicMeeting): readonly Seen[] {
  return attendance
    .filter(({ print }) => print)
    .flatMap((group) =>
      peopleOf(group).map((person): Seen => {
        const away = awayGroups.has(group.key);
        return {
          person,
          who: whoIs(person),
          as: !away ? "present" : group.key === "apologies" ? "apologies" : "absent",
          member: away ? null : group.voting || group.key === "co-opted",
        };
      }),
    );
}

function peopleOf({ parts }: AttendanceGroup): readonly Person[] {
  return parts.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      if (entry.type === "others") return [];
      const prints = entry.details?.prints ?? null;
      // Where other words are printed for an entry they may leave out who it is.
      return entry.people.filter(({ surname }) => prints === null || saysWords(prints, surname));
    }),
  );
}

/** A surname alone is told from another by the title before it. */
export function whoIs({ bare, title }: Person): string {
  const name = evenName(bare).toLowerCase();
  return name.includes(" ") ? name : `${evenName(title ?? "").toLowerCase()} ${name}`;
}
