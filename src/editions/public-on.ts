import type { CivilDate } from "../meeting/date.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { newestOf } from "./newest-of.ts";

/**
 * The day whose public edition is built where nobody names one: that of the newest meeting, never
 * the clock's, so that the same sources give the same bytes on any day.
 */
export function publicOn(meetings: readonly Pick<Meeting, "date">[]): CivilDate {
  return newestOf(meetings)?.date.value ?? earliest;
}

const earliest = "0000-01-01" as CivilDate;
