import type { Numbering } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { yearsOf } from "./years.ts";

/** The series of each of a body's meetings, given in order; numbers restart with each series. */
export function seriesOf(meetings: readonly Meeting[], numbering: Numbering): readonly string[] {
  if (numbering.restart === "never") return meetings.map(() => "all");
  if (numbering.restart !== "meeting") return yearsOf(meetings, numbering);
  return meetings.map(({ date, start }) =>
    start === null ? date.value : `${date.value} ${start.value}`,
  );
}
