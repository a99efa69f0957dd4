import type { AttendanceGroup, Entry } from "../meeting/attendance.ts";
import { type Line, line } from "./line.ts";

/** Who was there and who was not, in the clerk's words. */
export function attendanceLines(groups: readonly AttendanceGroup[]): readonly Line[] {
  return groups.flatMap(({ key, heading, vacancies, parts }) => [
    line("group", key, { heading, vacancies: vacancies === 0 ? null : String(vacancies) }),
    ...parts.flatMap(({ employer, entries }) => [
      ...(employer === null ? [] : [line("employer", employer)]),
      ...entries.map(entryLine),
    ]),
  ]);
}

function entryLine(entry: Entry): Line {
  if (entry.type === "others" || entry.details === null) {
    return line(entry.type === "others" ? "others" : "person", entry.prints);
  }
  const { affiliation, details } = entry;
  return line("person", entry.prints, {
    affiliation,
    post: details.post,
    reason: details.reason,
    substitute: details.substitute,
    remote: details.remote ? "yes" : null,
    arrived: details.arrived ? "yes" : null,
    prints: details.prints,
  });
}
