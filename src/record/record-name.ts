import type { RecordedMeeting } from "./meeting-record.ts";

/**
 * The name of a meeting's file in `record/`: its day, with the body's key before it where a project has
 * several, and with its start behind it where another meeting of that day has the name already.
 */
export function recordName(
  { body, date, start }: RecordedMeeting,
  severalBodies: boolean,
  taken: ReadonlySet<string>,
): string {
  const day = severalBodies ? `${body}-${date}` : date;
  const name = `${day}.json`;
  if (!taken.has(name) || start === null) return name;
  return `${day}-${start.replace(":", "")}.json`;
}
