import type { IssuedMeeting, Meeting } from "../meeting/meeting.ts";
import { beforeItems } from "./before-items.ts";

/** A meeting with the numbers that the register holds for it. */
export function asIssued(
  meeting: Meeting,
  fixed: Pick<IssuedMeeting, "items" | "voids">,
): IssuedMeeting {
  return { ...meeting, status: "issued", before: beforeItems(meeting), ...fixed };
}
