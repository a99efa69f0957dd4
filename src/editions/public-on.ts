import type { CivilDate } from "../meeting/date.ts";
import type { Meeting } from "../meeting/meeting.ts";

/**
 * The day whose public edition is built where nobody names one: that of the newest meeting, never
 * the clock's, so that the same sources give the same bytes on any day.
 */
export function publicOn(meetings: readonly Pick<Meeting, "date">[]): CivilDate {
  const dates = meetings.map(({ date }) => date.value).sort();
  return dates.at(-1) ?? earliest;
}

const earliest = "0000-01-01" as CivilDate;
