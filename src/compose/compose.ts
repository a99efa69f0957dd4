import type { Minutes } from "../document/index.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";
import { composeClosing } from "./compose-closing.ts";
import { composeContent } from "./compose-content.ts";
import { composeFurniture, composeMetadata } from "./compose-furniture.ts";
import { composeItem } from "./compose-item.ts";
import { composeRolls } from "./compose-rolls.ts";
import { composeTitle } from "./compose-title.ts";
import type { Composing } from "./composing.ts";

/** Settles everything a reader reads: words, numbers, dates, order and punctuation. */
export function compose(meeting: PublicMeeting, composing: Composing): Minutes {
  const { wording } = composing;
  return {
    type: "minutes",
    lang: wording.lang,
    metadata: composeMetadata(meeting, wording),
    furniture: composeFurniture(meeting, wording),
    children: [
      { type: "status", text: wording.status[meeting.status].line },
      composeTitle(meeting, wording),
      ...composeRolls(meeting.attendance, wording),
      ...composeContent(meeting.before, composing),
      ...meeting.items.map((item) => composeItem(item, composing)),
      ...composeClosing(meeting, wording),
    ],
  };
}
