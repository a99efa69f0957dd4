import type { Meeting } from "../meeting/meeting.ts";

/** The newest of some meetings; null where there is none. */
export function newestOf<One extends Pick<Meeting, "date">>(meetings: readonly One[]): One | null {
  return meetings.reduce<One | null>(
    (newest, one) => (newest === null || one.date.value > newest.date.value ? one : newest),
    null,
  );
}
