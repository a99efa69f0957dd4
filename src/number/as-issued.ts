import type { Meeting, MeetingIn } from "../meeting/meeting.ts";
import { noStanding } from "../meeting/standing.ts";
import { beforeItems } from "./before-items.ts";

/** A meeting with the numbers that the register holds for it. */
export function asIssued(
  meeting: Meeting,
  fixed: Pick<MeetingIn<"issued">, "items" | "voids">,
): MeetingIn<"issued"> {
  return {
    ...meeting,
    status: "issued",
    before: beforeItems(meeting),
    standing: noStanding,
    ...fixed,
  };
}
