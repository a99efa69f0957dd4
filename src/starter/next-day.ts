import type { CivilDate, ClockTime, NextMeeting } from "../meeting/date.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";

/** When a meeting is to begin, as far as the last minutes say it. */
export interface NextDay {
  readonly date: CivilDate;
  readonly start: ClockTime | null;
}

/** When the last minutes say that the body meets next; null where they name no day. */
export function nextDay(last: PublicMeeting | undefined): NextDay | null {
  const next: NextMeeting | undefined = last?.nextMeeting?.value;
  if (next === undefined || next.type === "words") return null;
  return {
    date: next.date,
    start: next.type === "moment" ? next.time : (last?.start?.value ?? null),
  };
}
