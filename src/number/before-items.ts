import type { Meeting, NumberedMeeting } from "../meeting/meeting.ts";
import { contentNumberer } from "./number-content.ts";

/** The words before the first item. A decision there is refused by the model: it has nothing to be numbered by. */
export function beforeItems({ before }: Meeting): NumberedMeeting["before"] {
  const ids = contentNumberer({ status: "none", prints: null, label: null, anchor: "before" });
  return before.map(ids.all);
}
