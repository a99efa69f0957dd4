import type { MeetingHead } from "../meeting/meeting.ts";
import type { MeetingRecord } from "./meeting-record.ts";

/** The record of a meeting among those of its project; by its start where two were held that day. */
export function recordOf<One extends Pick<MeetingRecord, "meeting">>(
  { body, date, start }: Pick<MeetingHead, "body" | "date" | "start">,
  records: readonly One[],
): One | null {
  const ofDay = records.filter(
    ({ meeting }) => meeting.body === body.key && meeting.date === date.value,
  );
  if (ofDay.length < 2) return ofDay[0] ?? null;
  return ofDay.find(({ meeting }) => meeting.start === (start?.value ?? null)) ?? null;
}
