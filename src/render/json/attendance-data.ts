import { entryWords, groupName } from "../../compose/index.ts";
import type { Wording } from "../../house/index.ts";
import type {
  AttendanceGroup,
  AttendancePart,
  PeopleEntry,
  Person,
} from "../../meeting/attendance.ts";
import type { MeetingHead } from "../../meeting/meeting.ts";
import { saysWords } from "../../meeting/says-words.ts";

/** The attendance lists that are printed, as data. */
export function attendanceData(
  groups: readonly AttendanceGroup[],
  wording: Wording,
): readonly object[] {
  return groups.filter(({ print }) => print).map((group) => groupData(group, wording));
}

/** Who took the Chair: in full where the attendance prints the name, else as typed. */
export function chairName({ chair, attendance }: MeetingHead): string | null {
  const listed = attendance
    .filter(({ print }) => print)
    .flatMap(({ parts }) => parts.flatMap(({ entries }) => entries))
    .flatMap((entry) => (entry.type === "people" ? entry.people : []));
  return listed.find((person) => person.chair)?.name ?? chair?.value ?? null;
}

function groupData(group: AttendanceGroup, wording: Wording): object {
  const { key, voting, vacancies, parts } = group;
  const others = parts
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === "others" ? [entry] : []));
  const counts = others.flatMap(({ count }) => (count === null ? [] : [count]));
  return {
    group: key,
    heading: groupName(group, wording),
    voting,
    ...(vacancies === 0 ? {} : { vacancies }),
    people: parts.flatMap((part) => peopleData(part, wording)),
    others: others.map(({ prints }) => prints),
    publicCount: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
  };
}

function peopleData({ employer, entries }: AttendancePart, wording: Wording): readonly object[] {
  return entries.flatMap((entry) =>
    entry.type === "people"
      ? entry.people.map((person) => personData(entry, person, employer, wording))
      : [],
  );
}

/**
 * Where other words are printed for an entry they may leave out who it is: then the data does not
 * say it either. Nor does it say why a person was away where they do not: that may be an illness.
 */
function personData(
  entry: PeopleEntry,
  { name, surname, chair }: Person,
  employer: string | null,
  wording: Wording,
): object {
  const { affiliation, details } = entry;
  if (details === null) return { name, affiliation, employer, chair };
  const { post, remote, reason, substitute, arrived } = details;
  const facts = { name, affiliation, employer, chair, post, remote, reason, substitute, arrived };
  if (details.prints === null) return facts;
  const prints = entryWords(entry, wording);
  const says = (words: string | null) => words !== null && saysWords(prints, words);
  if (!says(surname)) return { name: prints, affiliation: null, employer, chair, prints };
  return { ...facts, reason: says(reason) ? reason : null, prints };
}
