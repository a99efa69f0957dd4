import type { Inline } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { CivilDate, ClockTime, NextMeeting } from "../meeting/date.ts";
import type { MeetingHead, PublicEdition } from "../meeting/meeting.ts";
import { dateInlines, timeInline } from "./date-words.ts";
import { fillInlines } from "./fill.ts";

/** A meeting that is in the project, whether it is listed or not. */
export type Held = Pick<MeetingHead, "body" | "date" | "start">;

/**
 * When a body meets next, in words: what the newest of its minutes say, unless minutes of that
 * meeting are in the project already. The clock is not asked: the same sources give the same list.
 */
export function nextMeetingWords(
  newestFirst: readonly PublicEdition[],
  held: readonly Held[],
  wording: Wording,
): readonly Inline[] | null {
  const newest = newestFirst.find((meeting) => !meeting.private);
  const next = newest?.private === false ? newest.nextMeeting?.value : undefined;
  if (next === undefined || (next.type !== "words" && isHeld(next, held))) return null;
  return sentence(next, wording);
}

type Day = Exclude<NextMeeting, { type: "words" }>;

/** Whether the body has met then, or later. */
function isHeld(next: Day, held: readonly Held[]): boolean {
  const time = next.type === "moment" ? next.time : null;
  return held.some(({ date, start }) => isSince(date.value, start?.value ?? null, next.date, time));
}

function isSince(
  date: CivilDate,
  start: ClockTime | null,
  nextDate: CivilDate,
  nextTime: ClockTime | null,
): boolean {
  if (date !== nextDate) return date > nextDate;
  return start === null || nextTime === null || start >= nextTime;
}

function sentence(next: NextMeeting, wording: Wording): readonly Inline[] {
  const words = wording.index["next-meeting"];
  if (next.type === "words") return fillInlines(words.words, { words: next.words });
  const day = dateInlines(next.date, wording);
  if (next.type === "day") return fillInlines(words.day, day);
  return fillInlines(words.moment, { ...day, time: timeInline(next.time, wording) });
}
