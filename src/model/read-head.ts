import { checkShape, type MapValue, nearMiss, type Value, valueAt } from "../data/index.ts";
import type { PeopleWords } from "../house/index.ts";
import type { Body } from "../meeting/body.ts";
import type { CivilDate, Moment } from "../meeting/date.ts";
import type { Located } from "../meeting/located.ts";
import type { MeetingHead } from "../meeting/meeting.ts";
import { message, own, type Sink } from "../problem.ts";
import type { End } from "./dates.ts";
import { headSchema, laterHeadKeys } from "./head-schema.ts";
import { notYet } from "./not-yet.ts";
import { readAttendance } from "./read-attendance.ts";
import { withoutLater } from "./without-later.ts";

/** Reads the head of minutes; null, with problems, where it cannot be understood. */
export function readHead(
  file: string,
  head: MapValue,
  bodies: ReadonlyMap<string, Body>,
  words: PeopleWords,
  report: Sink,
): MeetingHead | null {
  if (typeOf(head) === "report") {
    report(notYet("A report", valueAt(head, ["type"]).place));
    return null;
  }
  const shaped = checkShape(headSchema, withoutLater(head, laterHeadKeys, report), report);
  const chairName = textAt(head, "chair");
  const attendance = readAttendance(entry(head, "attendance"), chairName, words, report);
  const body = findBody(entry(head, "body"), bodies, report);
  if (shaped === null || body === null) return null;
  const { data, at } = shaped;
  const located = <Data>(key: string, value: Data | undefined): Located<Data> | null =>
    value === undefined ? null : { value, place: at(key) };
  return {
    file,
    body,
    kind: data.kind,
    date: { value: data.date, place: at("date") },
    start: located("start", data.start),
    end: located("end", data.end === undefined ? undefined : endOn(data.date, data.end)),
    venue: located("place", data.place),
    chair: located("chair", data.chair),
    title: located("title", data.title),
    closing: located("closing", data.closing),
    attendance,
    nextMeeting: located("next-meeting", data["next-meeting"]),
    resumes: located("resumes", data.resumes),
    lettered: data.lettered,
    private: false,
    place: head.place,
  };
}

function endOn(date: CivilDate, end: End): Moment {
  return typeof end === "string" ? { date, time: end } : end;
}

function findBody(
  value: Value | null,
  bodies: ReadonlyMap<string, Body>,
  report: Sink,
): Body | null {
  if (value?.type !== "text") return null;
  const key = value.text.trim();
  const body = bodies.get(key);
  if (body !== undefined) return body;
  const near = nearMiss(key, bodies.keys());
  const known = [...bodies.keys()].join(", ");
  report({
    rule: "unknown-body",
    severity: "error",
    message: message`No body has the key ${key} in safermk.yaml.`,
    hint: near === null ? message`Use one of: ${own(known)}.` : message`Did you mean ${own(near)}?`,
    place: value.place,
  });
  return null;
}

function entry(head: MapValue, key: string): Value | null {
  return head.entries.find((found) => found.key === key)?.value ?? null;
}

function textAt(head: MapValue, key: string): string | null {
  const value = entry(head, key);
  return value?.type === "text" ? value.text.trim() : null;
}

function typeOf(head: MapValue): string | null {
  return textAt(head, "type");
}
