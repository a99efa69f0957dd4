import { type Composing, withVoids } from "../../compose/index.ts";
import type { Wording } from "../../house/index.ts";
import type { NextMeeting } from "../../meeting/date.ts";
import type { PublicEdition, PublicMeeting, RestrictedMeeting } from "../../meeting/meeting.ts";
import { attendanceData, chairName } from "./attendance-data.ts";
import { contentData } from "./content-data.ts";
import { editionData } from "./edition-data.ts";
import { itemData } from "./item-data.ts";
import { standingData } from "./standing-data.ts";
import { voidData } from "./void-data.ts";

/** Writes an edition of a meeting as data, the same facts in the same order as the document. */
export function renderJson(
  meeting: PublicEdition | RestrictedMeeting,
  composing: Composing,
): string {
  const { body, date } = meeting;
  const data = {
    schema: "safermk/minutes/1",
    type: "minutes",
    ...editionData(meeting, composing),
    body: { key: body.key, name: body.name },
    status: meeting.status,
    ...standingData(meeting),
    kind: meeting.kind,
    private: meeting.private,
    date: date.value,
    ...(meeting.edition === "public" && meeting.private
      ? privateData(composing.wording)
      : wholeData(meeting, composing)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The same keys as those of an open meeting, with nothing in them but that it was held. */
function privateData(wording: Wording): Record<keyof ReturnType<typeof wholeData>, unknown> {
  return {
    start: null,
    end: null,
    place: null,
    chair: null,
    attendance: [],
    before: [{ type: "prose", text: wording["held-in-private"] }],
    items: [],
    nextMeeting: null,
  };
}

function wholeData(meeting: PublicMeeting | RestrictedMeeting, composing: Composing) {
  const { date, start, end, venue, nextMeeting } = meeting;
  const sameDay = end?.value.date === date.value;
  return {
    start: start?.value ?? null,
    end: end === null ? null : sameDay ? end.value.time : `${end.value.date}T${end.value.time}`,
    place: venue?.value ?? null,
    chair: chairName(meeting),
    attendance: attendanceData(meeting.attendance, composing.wording),
    before: contentData(meeting.before, composing),
    items: withVoids(
      meeting.items.map((item) => itemData(item, composing)),
      meeting.voids,
      (one) => voidData(one, composing),
    ),
    nextMeeting: nextMeeting === null ? null : nextMeetingData(nextMeeting.value),
  };
}

function nextMeetingData(next: NextMeeting): string {
  if (next.type === "words") return next.words;
  return next.type === "day" ? next.date : `${next.date}T${next.time}`;
}
