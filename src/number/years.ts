import type { Numbering } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { MeetingHead } from "../meeting/meeting.ts";

/** "2019-20" or, where a body counts no council years, "2020". */
export type Year = string;

/**
 * The year of each of a body's meetings, given in order, as the body counts them: by council years
 * where its numbers restart with them, else by those of the calendar.
 */
export function yearsOf(
  meetings: readonly Pick<MeetingHead, "kind" | "date">[],
  numbering: Numbering | null,
): readonly Year[] {
  let year: Year | null = null;
  return meetings.map(({ kind, date: { value: date } }) => {
    const begun = year;
    if (begun !== null && kind !== "annual" && waitsForMeeting(numbering)) return begun;
    // Only an annual meeting begins a year, however late it is held.
    year = yearOf(date, numbering);
    return year;
  });
}

/** The year of a day that no meeting begins: council years that wait for a meeting begin in May. */
export function yearOf(date: CivilDate, numbering: Numbering | null): Year {
  if (numbering?.restart !== "council-year") return date.slice(0, 4);
  return councilYear(date, waitsForMeeting(numbering) ? "05-01" : numbering.yearStarts);
}

function waitsForMeeting(numbering: Numbering | null): boolean {
  return numbering?.restart === "council-year" && numbering.yearStarts === "annual-meeting";
}

/** "2019-20" for 30 January 2020, where years begin in May. */
function councilYear(date: CivilDate, starts: string): Year {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < starts ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}
