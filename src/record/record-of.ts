import type { MeetingHead } from "../meeting/meeting.ts";
import type { MeetingRecord } from "./meeting-record.ts";

type Held = Pick<MeetingHead, "body" | "date" | "start">;

/** Finds the record of each meeting of a project; by its start where two were held that day. */
export function recordsOf<One extends Pick<MeetingRecord, "meeting">>(
  records: readonly One[],
): (meeting: Held) => One | null {
  const byDay = new Map<string, One[]>();
  for (const record of records) {
    const key = dayKey(record.meeting.body, record.meeting.date);
    const known = byDay.get(key);
    if (known === undefined) byDay.set(key, [record]);
    else known.push(record);
  }
  return ({ body, date, start }) => {
    const ofDay = byDay.get(dayKey(body.key, date.value)) ?? [];
    if (ofDay.length < 2) return ofDay[0] ?? null;
    return ofDay.find(({ meeting }) => meeting.start === (start?.value ?? null)) ?? null;
  };
}

/** The record of one meeting among those of its project. */
export function recordOf<One extends Pick<MeetingRecord, "meeting">>(
  meeting: Held,
  records: readonly One[],
): One | null {
  return recordsOf(records)(meeting);
}

function dayKey(body: string | null, day: string): string {
  return `${body} ${day}`;
}
