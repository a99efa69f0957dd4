import type { CivilDate, ClockTime } from "../meeting/date.ts";
import type { Line } from "./line.ts";

/** What is kept of a meeting from the day it is issued: a file in `record/`. */
export interface MeetingRecord {
  readonly meeting: RecordedMeeting;
  readonly issued: IssuedWords;
  /** Null until the meeting that approves these minutes is issued. */
  readonly approved: ApprovedWords | null;
  /** Null until there is a signed copy. */
  readonly signed: SignedCopy | null;
}

/** Which meeting it was. */
export interface RecordedMeeting {
  /** The body's key. */
  readonly body: string;
  readonly date: CivilDate;
  readonly start: ClockTime | null;
}

export interface IssuedWords {
  /** The day on which the numbers were entered in the register. */
  readonly on: CivilDate;
  readonly words: readonly Line[];
}

export interface ApprovedWords {
  /** The day of the meeting that approved them. */
  readonly at: CivilDate;
  /** The minute by which it did, as it is cited; null where it bears no number. */
  readonly minute: string | null;
  /** The words as they stood then; null where they were those that were issued. */
  readonly words: readonly Line[] | null;
}

export interface SignedCopy {
  readonly by: string;
  readonly on: CivilDate;
  /** The name of the copy, in `record/`. */
  readonly file: string;
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
}
