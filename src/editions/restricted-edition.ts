import type { CivilDate } from "../meeting/date.ts";
import type { MeetingIn, RestrictedMeeting, Status } from "../meeting/meeting.ts";
import { fullItem } from "./full-item.ts";
import { reasonsIn } from "./reasons-in.ts";

/**
 * A meeting with all that the public does not see of it on a day; null where the public sees all.
 * Notes of the clerk and comments never came so far.
 */
export function restrictedEdition<State extends Status>(
  meeting: MeetingIn<State>,
  on: CivilDate,
): RestrictedMeeting<State> | null {
  const items = meeting.items.map((item) => fullItem(item, on));
  const within = reasonsIn({ before: meeting.before, items });
  const reasons = [...(meeting.private ? [{ type: "private" } as const] : []), ...within];
  return reasons.length === 0 ? null : { ...meeting, edition: "restricted", reasons, items };
}
