import type { MapValue, Value } from "../data/index.ts";
import type { SourceWords } from "../house/index.ts";
import type { Person } from "../meeting/attendance.ts";
import type { CivilDate, Moment } from "../meeting/date.ts";
import type { Located } from "../meeting/located.ts";
import type { MeetingHead } from "../meeting/meeting.ts";
import type { Sink } from "../problem.ts";
import type { End } from "./dates.ts";
import { findBody } from "./find-body.ts";
import { findChair, withChair } from "./find-chair.ts";
import { headSchema } from "./head-schema.ts";
import { readAttendance } from "./read-attendance.ts";
import type { Project } from "./read-project.ts";
import { readShape } from "./read-shape.ts";
import { refuseUnsaid } from "./refuse-unsaid.ts";
import { seated } from "./seated.ts";
import { withGroupsIndented } from "./with-groups-indented.ts";
import { withKnownInitials } from "./with-known-initials.ts";
import { withoutHouse } from "./without-house.ts";

/** Reads the head of minutes; null, with problems, where it cannot be understood. */
export function readHead(
  file: string,
  head: MapValue,
  { bodies, people }: Pick<Project, "bodies" | "people">,
  words: SourceWords,
  report: Sink,
): MeetingHead | null {
  refuseUnsaid(head, report);
  const own = withGroupsIndented(withoutHouse(head, report), report);
  const shaped = readShape(headSchema, own, spare, words, report);
  const listed = readAttendance(entry(own, "attendance"), words.people, report);
  const body = findBody(head, bodies, report);
  if (shaped === null || body === null) return null;
  const { data, at } = shaped;
  const known = seated(people ?? [], body.key, data.date);
  const lists = withKnownInitials(listed, known);
  const chair = findChair(lists, known, data.chair, words.people);
  const located = <Data>(key: string, value: Data | undefined): Located<Data> | null =>
    value === undefined ? null : { value, place: at(key) };
  return {
    type: "minutes",
    file,
    body,
    kind: data.kind,
    date: { value: data.date, place: at("date") },
    start: located("start", data.start),
    end: located("end", data.end === undefined ? undefined : endOn(data.date, data.end)),
    venue: located("place", data.place),
    chair: located("chair", chairWords(data.chair, chair)),
    title: located("title", data.title),
    closing: located("closing", data.closing),
    attendance: withChair(lists, chair),
    nextMeeting: located("next-meeting", data["next-meeting"]),
    resumes: located("resumes", data.resumes),
    lettered: data.lettered,
    private: data.private,
    place: head.place,
  };
}

/** Keys without which the rest of a head can still be judged. */
const spare = new Set([
  "kind",
  "start",
  "end",
  "place",
  "chair",
  "title",
  "closing",
  "next-meeting",
]);

/** Initials alone stand for the full name. */
function chairWords(typed: string | undefined, chair: Person | null): string | undefined {
  const initials = typed !== undefined && chair !== null && typed.trim() === chair.initials;
  return initials ? chair.name : typed;
}

function endOn(date: CivilDate, end: End): Moment {
  return typeof end === "string" ? { date, time: end } : end;
}

function entry(head: MapValue, key: string): Value | null {
  return head.entries.find((found) => found.key === key)?.value ?? null;
}
