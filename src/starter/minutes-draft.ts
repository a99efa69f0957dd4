import type { CivilDate, ClockTime } from "../meeting/date.ts";

/** What minutes begin with before a meeting, for the clerk to go on from. */
export interface MinutesDraft {
  /** The key of the body. */
  readonly body: string;
  readonly date: CivilDate;
  readonly start: ClockTime | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly attendance: readonly DraftGroup[];
  /** In Markdown, one after the other. */
  readonly items: readonly string[];
}

/** A list of the attendance; null is what the group has of itself. */
export interface DraftGroup {
  readonly key: string;
  readonly heading: string | null;
  readonly voting: boolean | null;
  readonly vacancies: number;
  readonly print: boolean;
  readonly parts: readonly DraftPart[];
}

export interface DraftPart {
  readonly employer: string | null;
  readonly entries: readonly DraftEntry[];
}

/** An entry on one line, or one key a line. */
export type DraftEntry = string | Readonly<Record<string, string>>;
