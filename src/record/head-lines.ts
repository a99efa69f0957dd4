import type { NextMeeting } from "../meeting/date.ts";
import type { MeetingHead } from "../meeting/meeting.ts";
import { attendanceLines } from "./attendance-lines.ts";
import { type Line, type LineKind, line } from "./line.ts";

/** The facts of a meeting that its head tells. */
export function headLines(meeting: MeetingHead): readonly Line[] {
  const { date, end } = meeting;
  const facts: readonly (readonly [LineKind, string | null | undefined])[] = [
    ["title", meeting.title?.value],
    ["start", meeting.start?.value],
    ["end", end === null ? null : momentWords(end.value, date.value)],
    ["place", meeting.venue?.value],
    ["chair", meeting.chair?.value],
    ["resumes", meeting.resumes?.value],
    ["lettered", meeting.lettered ? "yes" : null],
    ["next-meeting", meeting.nextMeeting && nextWords(meeting.nextMeeting.value)],
    ["closing", meeting.closing?.value],
  ];
  return [
    ...facts.flatMap(([kind, words]) => (words ? [line(kind, words)] : [])),
    ...attendanceLines(meeting.attendance),
  ];
}

function momentWords(end: { date: string; time: string }, day: string): string {
  return end.date === day ? end.time : `${end.date}T${end.time}`;
}

function nextWords(next: NextMeeting): string {
  if (next.type === "words") return next.words;
  return next.type === "day" ? next.date : `${next.date}T${next.time}`;
}
