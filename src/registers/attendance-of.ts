import type { Body } from "../meeting/body.ts";
import { documentDay } from "../meeting/document-day.ts";
import type { KnownPerson } from "../meeting/known-person.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";
import { yearsOf } from "../number/index.ts";
import { type Seen, seenAt, whoIs } from "./attendance-in.ts";
import type { Published } from "./published.ts";
import type { AttendanceRecord, AttendanceYear } from "./registers.ts";

/** One meeting of a year, and whom its minutes list. */
interface Sitting {
  readonly published: Published;
  readonly meeting: PublicMeeting;
  readonly seen: readonly Seen[];
}

/**
 * Who came to the meetings of a body, year by year. Of `people` only those count whom public minutes
 * name: their posts say to which meetings they might have come, also where no list has them.
 */
export function attendanceOf(
  body: Body,
  documents: readonly Published[],
  people: readonly KnownPerson[],
): readonly AttendanceYear[] {
  const sittings = documents.flatMap(sittingOf);
  const years = yearsOf(
    sittings.map(({ meeting }) => meeting),
    body.numbering,
  );
  const strangers = strangersAmong(sittings);
  const terms = termsOf(body, people);
  const all = [...new Set(years)].map((year) => {
    const own = sittings.filter((_, index) => years[index] === year);
    return {
      body,
      year,
      meetings: own.map(({ published }) => published),
      people: recordsOf(own, strangers, terms),
    };
  });
  return all.filter((one) => one.people.length > 0);
}

function sittingOf(published: Published): readonly Sitting[] {
  const { document } = published;
  if (document.type === "report" || document.private) return [];
  return [{ published, meeting: document, seen: seenAt(document) }];
}

/** Officers and guests: all who were there, and never as one of the body. */
function strangersAmong(sittings: readonly Sitting[]): ReadonlySet<string> {
  const all = sittings.flatMap(({ seen }) => seen);
  const members = new Set(all.filter(({ member }) => member === true).map(({ who }) => who));
  const others = all.filter(({ member }) => member === false).map(({ who }) => who);
  return new Set(others.filter((who) => !members.has(who)));
}

type Terms = ReadonlyMap<string, (day: string) => boolean>;

/** When somebody sits in the body, by who it is. */
function termsOf(body: Body, people: readonly KnownPerson[]): Terms {
  return new Map(
    people.flatMap(({ person, posts }) => {
      const own = posts.filter(({ body: { value }, role }) => value === body.key && sits.has(role));
      if (own.length === 0) return [];
      const sitting = (day: string) =>
        own.some(({ from, to }) => (from ?? "") <= day && day <= (to ?? "9999"));
      return [[whoIs(person), sitting] as const];
    }),
  );
}

const sits: ReadonlySet<string> = new Set(["member", "co-opted", "chair"]);

function recordsOf(
  sittings: readonly Sitting[],
  strangers: ReadonlySet<string>,
  terms: Terms,
): readonly AttendanceRecord[] {
  const listed = sittings.flatMap(({ seen }) => seen).filter(({ who }) => !strangers.has(who));
  const newest = new Map(listed.map(({ who, person }) => [who, person]));
  return [...newest]
    .map(([who, person]) => ({ person, record: recordOf(who, person.name, sittings, terms) }))
    .sort((left, right) => (sortKey(left.person) < sortKey(right.person) ? -1 : 1))
    .map(({ record }) => record);
}

function recordOf(
  who: string,
  name: string,
  sittings: readonly Sitting[],
  terms: Terms,
): AttendanceRecord {
  const counts = { present: 0, apologies: 0, absent: 0 };
  for (const { meeting, seen } of sittings) {
    const as = seen.filter((one) => one.who === who).map((one) => one.as);
    const [first] = (["present", "apologies", "absent"] as const).filter((one) => as.includes(one));
    if (first !== undefined) counts[first]++;
    else if (terms.get(who)?.(documentDay(meeting)) === true) counts.absent++;
  }
  const possible = counts.present + counts.apologies + counts.absent;
  return { name, possible, ...counts };
}

/** By surname, as members are listed. */
function sortKey({ surname, bare, name }: Seen["person"]): string {
  return [surname, bare, name].map((part) => part.normalize("NFD").toLowerCase()).join("\0");
}
