import type { BodyFacts, MeetingFacts, ReportFacts } from "../document/index.ts";
import type { Body } from "../meeting/body.ts";
import type { PublicEdition, RestrictedMeeting } from "../meeting/meeting.ts";
import type { ReportHead } from "../meeting/report.ts";
import { webLink } from "./compose-imprint.ts";

/** Who met, when and where: of a meeting held in private, that it was held. */
export function meetingFacts(meeting: PublicEdition | RestrictedMeeting): MeetingFacts {
  const day = meeting.date.value;
  const facts = { type: "meeting", body: bodyFacts(meeting.body) } as const;
  if (meeting.edition === "public" && meeting.private)
    return { ...facts, start: day, end: null, place: null };
  const { start, end, venue } = meeting;
  return {
    ...facts,
    start: start === null ? day : `${day}T${start.value}`,
    end: end === null ? null : `${end.value.date}T${end.value.time}`,
    place: venue?.value ?? null,
  };
}

/** Who reports, and of what time. */
export function reportFacts({ body, subtitle, period, date }: ReportHead): ReportFacts {
  return {
    type: "report",
    body: bodyFacts(body),
    subtitle: subtitle?.value ?? null,
    period: period === null ? null : `${period.value.from}/${period.value.to}`,
    date: date?.value ?? null,
  };
}

function bodyFacts({ name, contact }: Body): BodyFacts {
  const web = contact?.web ?? null;
  return { name, url: web === null ? null : webLink(web).url };
}
