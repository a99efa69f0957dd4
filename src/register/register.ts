import type { CivilDate } from "../meeting/date.ts";
import type { MinuteNumber } from "../meeting/number.ts";
import type { Place } from "../problem.ts";

/** The minute numbers that were issued: what `numbers.yaml` says. */
export interface Register {
  readonly numbers: readonly RegisteredNumber[];
  /** Issued meetings none of whose items bears a number. */
  readonly meetings: readonly RegisteredMeeting[];
}

/** An issued meeting that has no number in the register. */
export interface RegisteredMeeting {
  /** The key of the body. */
  readonly body: string;
  /** The day, and the start where two meetings fall on it: "2020-01-30 19:30". */
  readonly meeting: string;
  /** The source at the time of issue, by its path below the project. */
  readonly file: string;
  readonly issued: CivilDate;
  /** Its line; null until it is written. */
  readonly place: Place | null;
}

/** One issued number. */
export interface RegisteredNumber extends RegisteredMeeting {
  readonly series: string;
  readonly n: MinuteNumber;
  /** In full, as it is cited: "SMK25". */
  readonly prints: string;
  /** What its item is known by: the `#id`, or the slug of the public title. */
  readonly key: string;
  readonly title: string;
  /** Why it may leave numbers out, go back or stand twice; null where nothing was waived. */
  readonly waived: string | null;
  /** The day of the adjourned meeting whose number it is, too; else null. */
  readonly resumes: CivilDate | null;
  /** Whether nothing of its meeting is public: then its key and title are not, either. */
  readonly private: boolean;
  /** Since when and why no item bears it any more; null where one does. */
  readonly void: Voided | null;
}

export interface Voided {
  readonly on: CivilDate;
  readonly reason: string;
}
