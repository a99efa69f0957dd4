import type { Numbering } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Meeting } from "../meeting/meeting.ts";

/** The series of each of a body's meetings, given in order; numbers restart with each series. */
export function seriesOf(meetings: readonly Meeting[], numbering: Numbering): readonly string[] {
  let year: string | null = null;
  return meetings.map(({ kind, date: { value: date }, start }) => {
    if (numbering.restart === "meeting") return start === null ? date : `${date} ${start.value}`;
    if (numbering.restart === "never") return "";
    if (numbering.restart === "calendar-year") return date.slice(0, 4);
    if (numbering.yearStarts !== "annual-meeting") return councilYear(date, numbering.yearStarts);
    // Only an annual meeting begins a year, however late it is held.
    if (year === null || kind === "annual") year = councilYear(date, firstOfMay);
    return year;
  });
}

const firstOfMay: Numbering["yearStarts"] = "05-01";

/** "2019-20" for 30 January 2020, where years begin in May. */
function councilYear(date: CivilDate, starts: string): string {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < starts ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}
