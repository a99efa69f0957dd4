import type { Block } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { PrivateMeeting } from "../meeting/meeting.ts";
import { openingWords } from "./compose-title.ts";

/** Of a meeting held in private: that it was held. */
export function composePrivate(meeting: PrivateMeeting, wording: Wording): readonly Block[] {
  return [
    { type: "title", content: openingWords(meeting, wording) },
    { type: "paragraph", content: [{ type: "text", text: wording["held-in-private"] }] },
  ];
}
