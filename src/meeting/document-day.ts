import type { CivilDate } from "./date.ts";
import { lastDay } from "./last-day.ts";
import type { MeetingHead } from "./meeting.ts";
import type { ReportHead } from "./report.ts";

/** The day of a document: of a report without one, the last of its period. */
export function documentDay(
  document: Pick<MeetingHead, "type" | "date"> | Pick<ReportHead, "type" | "date" | "period">,
): CivilDate {
  if (document.type === "minutes") return document.date.value;
  // A report has a date or a period.
  return document.date?.value ?? lastDay(document.period?.value.to ?? "");
}
