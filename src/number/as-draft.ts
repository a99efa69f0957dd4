import type { DraftMeeting, Meeting } from "../meeting/meeting.ts";
import { noStanding } from "../meeting/standing.ts";
import { beforeItems } from "./before-items.ts";

/** A meeting of which no number is in the register. */
export function asDraft(meeting: Meeting, items: DraftMeeting["items"]): DraftMeeting {
  return {
    ...meeting,
    status: "draft",
    before: beforeItems(meeting),
    items,
    voids: [],
    standing: noStanding,
  };
}
