import type { Meeting } from "../meeting/meeting.ts";
import { type Message, message, type Place, type Problem, type Sink } from "../problem.ts";
import type { RegisteredNumber } from "../register/index.ts";
import { type Issue, isAt } from "./claims.ts";
import { rangeOf } from "./range-of.ts";

/** Tells of issued meetings that no source records. */
export function judgeLost(
  lost: readonly Issue[],
  meetings: readonly Meeting[],
  report: Sink,
): void {
  for (const issue of lost) {
    const { place, file } = issue.first;
    const there = meetings.find((meeting) => isAt(meeting.file, file));
    if (there !== undefined) report(otherDay(issue, there));
    else if (place !== null) report(gone(issue, place));
  }
}

function otherDay({ first, numbers }: Issue, { date }: Meeting): Problem {
  return {
    rule: "number-vanished",
    severity: "error",
    message: [
      ...message`The minutes in this file were issued as those of ${first.meeting}`,
      ...withNumbers(numbers),
      ...message`, and are now dated ${date.value}.`,
    ],
    hint: message`Put the date back. If it is wrong in what was issued, let the next meeting correct it.`,
    place: date.place,
  };
}

function gone({ first, numbers }: Issue, place: Place): Problem {
  return {
    rule: "number-vanished",
    severity: "error",
    message: [
      ...message`The minutes of ${first.meeting} were issued`,
      ...withNumbers(numbers),
      ...message`, and no file records them.`,
    ],
    hint: message`Put the file back, which was ${first.file}: git restores it, or a copy. What was issued stays in the record.`,
    place,
  };
}

function withNumbers(numbers: readonly RegisteredNumber[]): Message {
  return numbers.length === 0 ? [] : message` with ${rangeOf(numbers)}`;
}
