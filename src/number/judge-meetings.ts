import type { FirstNumber, Numbering } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { message, type Sink } from "../problem.ts";
import { identity } from "./in-order.ts";
import { lostMeeting } from "./resumed-numbers.ts";

/**
 * Looks at the meetings of a body, in order: two that are the same, one before the record begins,
 * one that goes on with a meeting which is not there. `complete` is whether these are all.
 */
export function judgeMeetings(
  meetings: readonly Meeting[],
  numbering: Numbering | null,
  complete: boolean,
  report: Sink,
): void {
  const first = numbering?.first ?? null;
  refuseTwice(meetings, report);
  if (first !== null) {
    if (complete) refuseNoFirst(first, meetings, report);
    for (const meeting of meetings) refuseEarly(meeting, first, report);
  }
  if (!complete) return;
  meetings.forEach((meeting, index) => {
    if (meeting.resumes === null) return;
    const lost = lostMeeting(meeting, meetings.slice(0, index), first);
    if (lost !== null) report(lost);
  });
}

function refuseEarly({ date }: Meeting, first: FirstNumber, report: Sink): void {
  if (date.value >= first.meeting) return;
  report({
    rule: "meeting-before-first",
    severity: "error",
    message: message`The meeting is of ${date.value}, but the record kept in this project begins on ${first.meeting}.`,
    hint: message`Mend the date, or let numbering.first in safermk.yaml begin with this meeting.`,
    place: date.place,
  });
}

function refuseNoFirst(first: FirstNumber, meetings: readonly Meeting[], report: Sink): void {
  // A meeting before the first is told by itself.
  if (meetings.some(({ date }) => date.value <= first.meeting)) return;
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
