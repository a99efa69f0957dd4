import type { Body, Numbering } from "../meeting/body.ts";
import type { DraftMeeting, Meeting } from "../meeting/meeting.ts";
import { type Message, message, type Outcome, own, type Problem, type Sink } from "../problem.ts";
import { anchorItems } from "./anchor-items.ts";
import { contentNumberer } from "./number-content.ts";
import { numberItems } from "./number-items.ts";
import { formatFault } from "./print-number.ts";
import { seriesOf } from "./series.ts";

/**
 * Numbers the items of all meetings of all bodies, each body's in order of date and start.
 * `complete` is whether these are all the meetings that the project may hold.
 */
export function number(
  meetings: readonly Meeting[],
  complete: boolean,
): Outcome<readonly DraftMeeting[]> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const bodies = new Set(meetings.map(({ body }) => body));
  const value = [...bodies].flatMap((body) => {
    const held = meetings.filter((meeting) => meeting.body === body);
    return numberBody(body, held, complete, report);
  });
  return { value, problems };
}

function numberBody(
  body: Body,
  held: readonly Meeting[],
  complete: boolean,
  report: Sink,
): readonly DraftMeeting[] {
  const { numbering } = body;
  const meetings = [...held].sort(inOrder);
  refuseTwice(meetings, report);
  if (numbering === null) {
    return meetings.map((meeting) => draft(meeting, anchorItems(meeting.items)));
  }
  refuseFormats(numbering, report);
  if (complete) refuseNoFirst(numbering, meetings, report);
  const series = seriesOf(meetings, numbering);
  const next = new Map<string, number>();
  return meetings.map((meeting, index) => {
    const { first } = numbering;
    const key = series[index] ?? "";
    refuseEarly(meeting, numbering, report);
    // The record may begin in the middle of a series.
    const begins = first !== null && index === 0 ? first.number : 1;
    const start = next.get(key) ?? begins;
    next.set(key, start + meeting.items.length);
    const items = numberItems(meeting.items, start, key, meeting.date.value, numbering);
    return draft(meeting, items);
  });
}

function draft(meeting: Meeting, items: DraftMeeting["items"]): DraftMeeting {
  const before = contentNumberer(beforeItems);
  return { ...meeting, status: "draft", before: meeting.before.map(before.all), items };
}

/** A decision before the first item is refused by the model: it has nothing to be numbered by. */
const beforeItems = { status: "none", prints: null, label: null, anchor: "before" } as const;

function identity({ date, start }: Meeting): string {
  return `${date.value} ${start?.value ?? ""}`;
}

function inOrder(left: Meeting, right: Meeting): number {
  const [one, other] = [identity(left), identity(right)];
  return one < other ? -1 : one > other ? 1 : left.file < right.file ? -1 : 1;
}

function refuseFormats({ format, restart, levels, place }: Numbering, report: Sink): void {
  const refuse = (found: Message, hint: Message) =>
    report({ rule: "numbering-format", severity: "error", message: found, hint, place });
  for (const fault of [formatFault(format), ...levels.map(levelFault)]) {
    if (fault === null) continue;
    refuse(
      message`Found ${fault} in the numbering, expected {n}, {yy}, {yyyy} or {mm} (in levels {n}, {a} or {i}).`,
      message`Write a format such as ${own('"SMK{n}"')} or ${own('"{n}/{yy}"')}; it needs its {n}, which {n:3} pads to three figures.`,
    );
  }
  if (restart === "council-year" && /\{yy(yy)?\}/.test(format)) {
    refuse(
      message`The format ${format} has the year of the meeting in it, and its numbers restart in the middle of that year: the same number would be given twice.`,
      message`Let the numbers restart with the calendar year, or leave the year out of the format.`,
    );
  }
}

/** A level that began with its own figure would run into the number before it: SMK2, 8. */
function levelFault(pattern: string): string | null {
  return /^(?!\{n\})[^{}]*\{[nai]\}[^{}]*$/.test(pattern) ? null : pattern;
}

function refuseEarly({ date }: Meeting, { first }: Numbering, report: Sink): void {
  if (first === null || date.value >= first.meeting) return;
  report({
    rule: "meeting-before-first",
    severity: "error",
    message: message`The meeting is of ${date.value}, but the record kept in this project begins on ${first.meeting}.`,
    hint: message`Mend the date, or let numbering.first in safermk.yaml begin with this meeting.`,
    place: date.place,
  });
}

function refuseNoFirst({ first }: Numbering, meetings: readonly Meeting[], report: Sink): void {
  // A meeting before the first is told by itself.
  if (first === null || meetings.some(({ date }) => date.value <= first.meeting)) return;
  report({
    rule: "no-first-meeting",
    severity: "error",
    message: message`The numbers begin with the meeting of ${first.meeting}, and no file records it.`,
    hint: message`Give numbering.first the date of the first meeting that this project holds, and the number of its first item.`,
    place: first.place,
  });
}

function refuseTwice(meetings: readonly Meeting[], report: Sink): void {
  meetings.slice(1).forEach((meeting, index) => {
    const earlier = meetings[index];
    if (earlier === undefined || identity(earlier) !== identity(meeting)) return;
    report({
      rule: "meeting-twice",
      severity: "error",
      message: message`This is the same meeting as in ${earlier.file}: body, date and start are the same.`,
      hint: message`Keep one of the two files. Of two meetings on one day each needs its own start.`,
      place: meeting.date.place,
    });
  });
}
