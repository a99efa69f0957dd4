import type { Place } from "../problem.ts";

/** The groups that every house knows, in the order of the language reference. */
export const standardGroups = [
  "present",
  "observers",
  "co-opted",
  "officers",
  "also-present",
  "apologies",
  "absent",
] as const;

export type StandardGroup = (typeof standardGroups)[number];

/** Groups of people who were not there. */
export const awayGroups: ReadonlySet<string> = new Set(["apologies", "absent"]);

/** One list of people in the head. */
export interface AttendanceGroup {
  /** The key as typed: a standard group, or one of the clerk's own. */
  readonly key: string;
  /** What the long form says in place of the house's heading; else null. */
  readonly heading: string | null;
  readonly voting: boolean;
  /** Seats that nobody holds. */
  readonly vacancies: number;
  /** False where the group is kept in the data of the source and printed nowhere. */
  readonly print: boolean;
  /** One part for each employer, or a single part whose employer is null. */
  readonly parts: readonly AttendancePart[];
  readonly place: Place;
}

export interface AttendancePart {
  readonly employer: string | null;
  readonly entries: readonly Entry[];
}

/** A line of an attendance list. `prints` is the entry as typed (NFC, one space between words). */
export type Entry = PeopleEntry | OthersEntry;

/** An entry that names one person, or several by a plural title. */
export interface PeopleEntry {
  readonly type: "people";
  readonly prints: string;
  readonly people: readonly Person[];
  readonly affiliation: string | null;
  readonly details: EntryDetails | null;
  /** False where opening and closing brackets do not match. */
  readonly balanced: boolean;
  readonly place: Place;
}

/** What only the long form of an entry can say. */
export interface EntryDetails {
  readonly post: string | null;
  readonly reason: string | null;
  readonly substitute: string | null;
  readonly remote: boolean;
  /** In the list, and absent until the `::arrived` of that name. */
  readonly arrived: boolean;
  /** The words to print in place of the entry's own, or null. */
  readonly prints: string | null;
}

/** An entry that names nobody, such as "five members of the public". */
export interface OthersEntry {
  readonly type: "others";
  readonly prints: string;
  /** The number in it, or null where it holds none. */
  readonly count: number | null;
  readonly place: Place;
}

export interface Person {
  /** In full, with the title: "Chief Inspector K Gardner". */
  readonly name: string;
  /** "Chief Inspector", or null. */
  readonly title: string | null;
  /** Without the title: "K Gardner". */
  readonly bare: string;
  /** "Gardner". */
  readonly surname: string;
  /** "KG": as given, else from the name; null for a title and surname alone. */
  readonly initials: string | null;
  /** Whether this is who took the Chair. */
  readonly chair: boolean;
}
