import type { Closing } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { MeetingHead } from "../meeting/meeting.ts";
import { dateInlines, timeInline } from "./date-words.ts";
import { fillInlines } from "./fill.ts";

/** The line that ends the minutes; none where the head does not say when the meeting ended. */
export function composeClosing(meeting: MeetingHead, wording: Wording): readonly Closing[] {
  const { closing, end, date } = meeting;
  if (closing !== null) {
    return [{ type: "closing", content: [{ type: "text", text: closing.value }] }];
  }
  if (end === null) return [];
  const sameDay = end.value.date === date.value;
  const values = {
    time: timeInline(end.value.time, wording),
    ...dateInlines(end.value.date, wording),
  };
  const words = sameDay ? wording.closing : wording["closing-next-day"];
  return [{ type: "closing", content: fillInlines(words, values) }];
}
