import type { Body } from "../meeting/body.ts";
import type { DraftMeeting, Meeting } from "../meeting/meeting.ts";
import { message, type Outcome, own, type Problem, type Sink } from "../problem.ts";
import { numberItems } from "./number-items.ts";
import { formatFault } from "./print-number.ts";
import { seriesOf } from "./series.ts";

/** Numbers the items of all meetings of all bodies, each body's in order of date and start. */
export function number(meetings: readonly Meeting[]): Outcome<readonly DraftMeeting[]> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const bodies = new Set(meetings.map(({ body }) => body));
  const value = [...bodies].flatMap((body) => {
    const held = meetings.filter((meeting) => meeting.body === body);
    return numberBody(body, held, report);
  });
  return { value, problems };
}

function numberBody(body: Body, held: readonly Meeting[], report: Sink): readonly DraftMeeting[] {
  refuseFormats(body, report);
  const meetings = [...held].sort(inOrder);
  refuseTwice(meetings, report);
  const series = seriesOf(meetings);
  const next = new Map<string, number>();
  return meetings.map((meeting, index) => {
    const { first } = body.numbering;
    const key = series[index] ?? "";
    refuseEarly(meeting, report);
    const begins = first !== null && meeting.date.value === first.meeting ? first.number : 1;
    const start = next.get(key) ?? begins;
    next.set(key, start + meeting.items.length);
    const items = numberItems(meeting.items, start, key, meeting.date.value, body);
    // A decision before the first item is refused by the model: it has nothing to be numbered by.
    const before = meeting.before.filter((node) => node.type !== "decision");
    return { ...meeting, status: "draft", before, items };
  });
}

function identity({ date, start }: Meeting): string {
  return `${date.value} ${start?.value ?? ""}`;
}

function inOrder(left: Meeting, right: Meeting): number {
  const [one, other] = [identity(left), identity(right)];
  return one < other ? -1 : one > other ? 1 : left.file < right.file ? -1 : 1;
}

function refuseFormats({ numbering }: Body, report: Sink): void {
  const faults = [formatFault(numbering.format), ...numbering.levels.map(levelFault)];
  for (const fault of faults) {
    if (fault === null) continue;
    report({
      rule: "numbering-format",
      severity: "error",
      message: message`Found ${fault} in the numbering, expected {n}, {yy}, {yyyy} or {mm} (in levels {n}, {a} or {i}).`,
      hint: message`Write a format such as ${own('"SMK{n}"')} or ${own('"{n}/{yy}"')}; it needs its {n}.`,
      place: numbering.place,
    });
  }
}

/** A level that began with its own figure would run into the number before it: SMK2, 8. */
function levelFault(pattern: string): string | null {
  return /^(?!\{n\})[^{}]*\{[nai]\}[^{}]*$/.test(pattern) ? null : pattern;
}

function refuseEarly({ date, body }: Meeting, report: Sink): void {
  const { first } = body.numbering;
  if (first === null || date.value >= first.meeting) return;
  report({
    rule: "meeting-before-first",
    severity: "error",
    message: message`The meeting is of ${date.value}, but the record kept in this project begins on ${first.meeting}.`,
    hint: message`Mend the date, or let numbering.first in safermk.yaml begin with this meeting.`,
    place: date.place,
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
