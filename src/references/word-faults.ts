import type { CivilDate } from "../meeting/date.ts";
import {
  type Message,
  message,
  own,
  type Place,
  type Problem,
  pasted,
  type Severity,
} from "../problem.ts";
import { type Citable, dayOf } from "./catalogue.ts";
import type { CitedNumber } from "./cite-number.ts";
import type { CitedDocument } from "./cited-document.ts";

export function unknownNumber({ prints, place, kind }: CitedNumber): Problem {
  const date =
    kind === "prose"
      ? message`write the date behind it, as in ${pasted(`${prints} of 24 October 2019`)}.`
      : message`add the day of that meeting, as in of-meeting=2019-10-24.`;
  return unknown(
    message`There is no minute ${prints}.`,
    [
      ...message`Write the number as the other minutes have it. If it is of a meeting before the record kept here, `,
      ...date,
    ],
    place,
  );
}

export function notOfMeeting(
  { prints, place }: CitedNumber,
  day: CivilDate,
  found: readonly Citable[],
): Problem {
  return unknown(
    message`The meeting of ${day} has no minute ${prints}.`,
    other(day, found) ?? message`Write the number and the date as those minutes have them.`,
    place,
  );
}

export function noMeeting(
  { dated }: CitedNumber,
  day: CivilDate,
  found: readonly Citable[],
  meetings: readonly CitedDocument[],
): Problem {
  const near = nearest(day, meetings, (meeting) => meeting);
  const held = near === null ? null : dayOf(near);
  const write =
    held === null
      ? message`Write the date as those minutes have it.`
      : message`Did you mean ${held}?`;
  return unknown(
    message`The project has no meeting of this body on ${day}.`,
    other(day, found) ?? write,
    dated,
  );
}

/** Which meeting has the number, where one has. */
function other(day: CivilDate, found: readonly Citable[]): Message | null {
  const near = nearest(day, found, ({ document }) => document);
  const held = near === null ? null : dayOf(near.document);
  return near?.prints == null || held === null
    ? null
    : message`The minute ${near.prints} is of ${held}. Mend the number or the date.`;
}

/** The one whose day is the nearest; the earlier of two. */
function nearest<One>(
  day: CivilDate,
  all: readonly One[],
  documentOf: (one: One) => CitedDocument,
): One | null {
  const away = (one: One) => Math.abs(Date.parse(dayOf(documentOf(one)) ?? "") - Date.parse(day));
  return all.reduce<One | null>(
    (best, one) => (best === null || away(one) < away(best) ? one : best),
    null,
  );
}

export function undated(
  { prints, place, kind }: CitedNumber,
  day: CivilDate | null,
  severity: Severity,
): Problem {
  const meant = day === null ? "24 October 2019" : day;
  const where =
    kind === "prose"
      ? "Write the date of the meeting behind the number, in words"
      : "Add the day of the meeting with of-meeting";
  return {
    rule: "undated-reference",
    severity,
    message: message`Several meetings have a minute ${prints}, and the reference does not say which is meant.`,
    hint: message`${own(where)}: it may be that of ${meant}.`,
    place,
  };
}

export function noAction({ prints, place }: CitedNumber, severity: Severity): Problem {
  return {
    rule: "action-not-found",
    severity,
    message: message`The minute ${prints} is said to be done, and bears no action.`,
    hint: message`Look whether the number is right. An action is a decision with owner or due in its braces, or a block :::action.`,
    place,
  };
}

function unknown(found: Message, hint: Message, place: Place): Problem {
  return { rule: "unknown-reference", severity: "error", message: found, hint, place };
}
