import type { Wording } from "../house/index.ts";
import type { Body } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { KnownPerson } from "../meeting/known-person.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";
import { draftAttendance } from "./draft-attendance.ts";
import { holdersOf } from "./known-attendance.ts";
import type { MinutesDraft } from "./minutes-draft.ts";
import { nextDay } from "./next-day.ts";
import { type LeftOpen, standingItems, usualItems } from "./standing-items.ts";

/** What went before a meeting: of earlier minutes what is public alone. */
export interface Before {
  /** The body's earlier meetings that were not held in private, the newest first. */
  readonly meetings: readonly PublicMeeting[];
  readonly people: readonly KnownPerson[];
  readonly left: LeftOpen;
}

/** The minutes of a meeting before it is held. */
export function draftNext(
  body: Body,
  date: CivilDate,
  { meetings, people, left }: Before,
  wording: Wording,
): MinutesDraft {
  const [last] = meetings;
  const holders = holdersOf(people, body.key, date);
  const chair = holders.find(({ post }) => post.role === "chair")?.person.name;
  const said = nextDay(last);
  return {
    body: body.key,
    date,
    start: said?.date === date ? said.start : (last?.start?.value ?? null),
    place: last?.venue?.value ?? null,
    chair: chair ?? last?.chair?.value ?? null,
    attendance: draftAttendance(meetings, people, body, date),
    items: standingItems(body.standingItems ?? usualItems, left, wording),
  };
}
