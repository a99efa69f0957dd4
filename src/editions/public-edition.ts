import type { CivilDate } from "../meeting/date.ts";
import type { MeetingIn, PrivateMeeting, PublicMeeting, Status } from "../meeting/meeting.ts";
import { publicContent } from "./public-content.ts";
import { publicItem } from "./public-item.ts";

/**
 * What may be published of a meeting on a day: of a restricted item number, title and summary until
 * its release. Fields are named one by one: a new one is public only where somebody says so.
 */
export function publicEdition<State extends Status>(
  meeting: MeetingIn<State>,
  on: CivilDate,
): PublicMeeting<State> | PrivateMeeting {
  if (meeting.private) return privateMeeting(meeting);
  return {
    edition: "public",
    type: meeting.type,
    file: meeting.file,
    status: meeting.status,
    private: false,
    body: meeting.body,
    kind: meeting.kind,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    venue: meeting.venue,
    chair: meeting.chair,
    title: meeting.title,
    closing: meeting.closing,
    attendance: meeting.attendance,
    nextMeeting: meeting.nextMeeting,
    resumes: meeting.resumes,
    lettered: meeting.lettered,
    before: publicContent(meeting.before),
    items: meeting.items.map((item) => publicItem(item, on)),
    voids: meeting.voids,
    standing: meeting.standing,
    place: meeting.place,
  };
}

function privateMeeting({
  type,
  file,
  status,
  body,
  kind,
  date,
}: MeetingIn<Status>): PrivateMeeting {
  return { edition: "public", type, file, status, private: true, body, kind, date };
}
