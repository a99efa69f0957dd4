import type { CivilDate } from "../meeting/date.ts";
import {
  type Message,
  message,
  type Place,
  type Problem,
  pasted,
  type Severity,
} from "../problem.ts";
import { type Citable, dayOf } from "./catalogue.ts";

export function unknownNumber(prints: string, place: Place): Problem {
  return unknown(
    message`There is no minute ${prints}.`,
    message`Write the number as the other minutes have it. If it is of a meeting before the record kept here, write the date behind it, as in ${pasted(`${prints} of 24 October 2019`)}.`,
    place,
  );
}

export function notOfMeeting(
  prints: string,
  day: CivilDate,
  found: readonly Citable[],
  place: Place,
): Problem {
  return unknown(
    message`The meeting of ${day} has no minute ${prints}.`,
    other(found) ?? message`Write the number and the date as those minutes have them.`,
    place,
  );
}

export function noMeeting(day: CivilDate, found: readonly Citable[], place: Place): Problem {
  return unknown(
    message`The project has no meeting of this body on ${day}.`,
    other(found) ?? message`Write the date as those minutes have it.`,
    place,
  );
}

/** Which meeting has the number, where one has. */
function other(found: readonly Citable[]): Message | null {
  const [only] = found;
  const day = only === undefined ? null : dayOf(only.document);
  return only?.prints == null || day === null
    ? null
    : message`The minute ${only.prints} is of ${day}. Mend the number or the date.`;
}

export function undated(
  prints: string,
  day: CivilDate | null,
  severity: Severity,
  place: Place,
): Problem {
  const meant = day === null ? "24 October 2019" : day;
  return {
    rule: "undated-reference",
    severity,
    message: message`Several meetings have a minute ${prints}, and the reference does not say which is meant.`,
    hint: message`Write the date of the meeting behind the number, in words: it may be that of ${meant}.`,
    place,
  };
}

function unknown(found: Message, hint: Message, place: Place): Problem {
  return { rule: "unknown-reference", severity: "error", message: found, hint, place };
}
