import type { Minutes } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";
import { composeClosing } from "./compose-closing.ts";
import { composeContent } from "./compose-content.ts";
import { composeFurniture, composeMetadata } from "./compose-furniture.ts";
import { composeItem } from "./compose-item.ts";
import { composeRolls } from "./compose-rolls.ts";
import { composeTitle } from "./compose-title.ts";

/** Settles everything a reader reads: words, numbers, dates, order and punctuation. */
export function compose(meeting: PublicMeeting, wording: Wording): Minutes {
  return {
    type: "minutes",
    lang: wording.lang,
    metadata: composeMetadata(meeting, wording),
    furniture: composeFurniture(meeting, wording),
    children: [
      { type: "status", text: wording.status[meeting.status].line },
      composeTitle(meeting, wording),
      ...composeRolls(meeting.attendance, wording),
      ...composeContent(meeting.before, wording),
      ...meeting.items.map((item) => composeItem(item, wording)),
      ...composeClosing(meeting, wording),
    ],
  };
}
