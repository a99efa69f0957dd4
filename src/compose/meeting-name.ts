import type { Wording } from "../house/index.ts";
import type { MeetingHead } from "../meeting/meeting.ts";
import { dateValues } from "./date-words.ts";
import { fill } from "./fill.ts";

/** What minutes are called, whatever edition is made of them: body and day, in the house's words. */
export function meetingName(
  { body, date }: Pick<MeetingHead, "body" | "date">,
  wording: Wording,
): string {
  return fill(wording.document.title, { body: body.name, ...dateValues(date.value, wording) });
}
