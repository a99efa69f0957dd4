import { type AttendanceGroup, awayGroups, type Person } from "../meeting/attendance.ts";
import type { Body } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import { evenName } from "../meeting/even-name.ts";
import type { KnownPerson } from "../meeting/known-person.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";
import { entryAgain, entryOf } from "./entry-of.ts";
import { holdersOf, knownAttendance } from "./known-attendance.ts";
import { lastAttendance, type Seated } from "./last-attendance.ts";
import type { DraftEntry, DraftGroup } from "./minutes-draft.ts";

/**
 * Everybody who may come to a meeting: those of the last, in its lists, without whom people.yaml knows to have
 * left the body, and with whom it knows to have come since. `meetings` are the earlier ones, the newest first.
 */
export function draftAttendance(
  meetings: readonly PublicMeeting[],
  people: readonly KnownPerson[],
  body: Body,
  date: CivilDate,
): readonly DraftGroup[] {
  const holders = holdersOf(people, body.key, date);
  const former = people
    .filter(({ posts }) => posts.some((post) => post.body.value === body.key))
    .filter(({ person }) => !holders.some((holder) => holder.person === person));
  // Who was away and sits in the body by people.yaml takes that seat.
  const seated = lastAttendance(meetings).filter(
    ({ group, entry }) =>
      !awayGroups.has(group.key) ||
      !entry.people.every((one) => holders.some(({ person }) => isWho(one, person))),
  );
  const kept = seated.flatMap((one) => withoutFormer(one, former));
  const listed = seated.flatMap(({ entry }) => entry.people);
  const newcomers = holders.filter(({ person }) => !listed.some((one) => isWho(one, person)));
  return joined(groupsOf(kept), knownAttendance(newcomers), body.name);
}

interface Place {
  readonly group: AttendanceGroup;
  readonly employer: string | null;
  readonly entry: DraftEntry;
}

/** An entry that names several loses those who left. */
function withoutFormer(
  { group, employer, entry }: Seated,
  former: readonly KnownPerson[],
): readonly Place[] {
  const left = entry.people.filter((one) => former.some(({ person }) => isWho(one, person)));
  if (left.length === 0) return [{ group, employer, entry: entryAgain(entry) }];
  return entry.people
    .filter((one) => !left.includes(one))
    .map((one) => ({ group, employer, entry: entryOf(one, null, entry.affiliation) }));
}

/** Whether an entry names somebody of people.yaml, by name or by surname alone. */
function isWho(one: Person, known: Person): boolean {
  const [bare, name] = [one.bare, known.bare].map((words) => evenName(words).toLowerCase());
  return bare === name || bare === evenName(known.surname).toLowerCase();
}

function groupsOf(places: readonly Place[]): readonly DraftGroup[] {
  return [...new Set(places.map(({ group }) => group.key))].flatMap((key) => {
    const own = places.filter(({ group }) => group.key === key);
    const [first] = own;
    if (first === undefined) return [];
    const employers = [...new Set(own.map(({ employer }) => employer))];
    const parts = employers.map((employer) => ({
      employer,
      entries: own.filter((one) => one.employer === employer).map(({ entry }) => entry),
    }));
    return [{ ...mannerOf(first.group), parts }];
  });
}

/** What the long form says of a group. */
function mannerOf({ key, heading, voting, vacancies, print }: AttendanceGroup) {
  const usual = voting === (key === "present");
  return { key, heading, voting: usual ? null : voting, vacancies, print };
}

/** Newcomers stand at the end of their list, or in a list of their own. */
function joined(
  groups: readonly DraftGroup[],
  newcomers: readonly DraftGroup[],
  employer: string,
): readonly DraftGroup[] {
  const together = groups.map((group) => {
    const more = newcomers.find(({ key }) => key === group.key);
    return more === undefined
      ? group
      : { ...group, parts: joinedParts(group.parts, more.parts, employer) };
  });
  return [
    ...together,
    ...newcomers.filter(({ key }) => !groups.some((group) => group.key === key)),
  ];
}

/** A list is either in parts by employer or it is not; whose employer is not said works for the body. */
function joinedParts(
  parts: DraftGroup["parts"],
  more: DraftGroup["parts"],
  body: string,
): DraftGroup["parts"] {
  const named = parts.some(({ employer }) => employer !== null);
  const all = [...parts, ...more].map(({ employer, entries }) => ({
    employer: named ? (employer ?? body) : null,
    entries,
  }));
  return [...new Set(all.map(({ employer }) => employer))].map((employer) => ({
    employer,
    entries: all.filter((part) => part.employer === employer).flatMap(({ entries }) => entries),
  }));
}
