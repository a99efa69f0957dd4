import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { Register } from "../register/index.ts";
import { claimsOf, type Issue } from "./claims.ts";

/** What the register holds of a meeting, among all of the project; null where it is a draft. */
export function issueOf(
  meeting: NumberedMeeting,
  meetings: readonly NumberedMeeting[],
  register: Register,
): Issue | null {
  const { key } = meeting.body;
  const ofBody = meetings.filter(({ body }) => body.key === key);
  return claimsOf(key, register, ofBody).issues.get(meeting) ?? null;
}
