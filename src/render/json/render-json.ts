import type { Composing } from "../../compose/index.ts";
import type { Wording } from "../../house/index.ts";
import type { NextMeeting } from "../../meeting/date.ts";
import type { PublicEdition, PublicMeeting } from "../../meeting/meeting.ts";
import { attendanceData, chairName } from "./attendance-data.ts";
import { contentData } from "./content-data.ts";
import { itemData } from "./item-data.ts";

/** Writes the public meeting as data, the same facts in the same order as the document. */
export function renderJson(meeting: PublicEdition, composing: Composing): string {
  const { body, date } = meeting;
  const data = {
    schema: "safermk/minutes/1",
    type: "minutes",
    body: { key: body.key, name: body.name },
    status: meeting.status,
    kind: meeting.kind,
    private: meeting.private,
    date: date.value,
    ...(meeting.private ? privateData(composing.wording) : openData(meeting, composing)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The same keys as those of an open meeting, with nothing in them but that it was held. */
function privateData(wording: Wording): Record<keyof ReturnType<typeof openData>, unknown> {
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

function openData(meeting: PublicMeeting, composing: Composing) {
  const { date, start, end, venue, nextMeeting } = meeting;
  const sameDay = end?.value.date === date.value;
  return {
    start: start?.value ?? null,
    end: end === null ? null : sameDay ? end.value.time : `${end.value.date}T${end.value.time}`,
    place: venue?.value ?? null,
    chair: chairName(meeting),
    attendance: attendanceData(meeting.attendance, composing.wording),
    before: contentData(meeting.before, composing),
    items: meeting.items.map((item) => itemData(item, composing)),
    nextMeeting: nextMeeting === null ? null : nextMeetingData(nextMeeting.value),
  };
}

function nextMeetingData(next: NextMeeting): string {
  if (next.type === "words") return next.words;
  return next.type === "day" ? next.date : `${next.date}T${next.time}`;
}
