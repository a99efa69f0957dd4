import type { Numbering } from "../meeting/body.ts";
import type { Meeting, NumberedMeeting } from "../meeting/meeting.ts";
import type { MinuteNumber } from "../meeting/number.ts";
import { message, type Problem } from "../problem.ts";
import { readNumber } from "./print-number.ts";

/** A number with the series that it counts in. */
export interface Counted {
  readonly series: string;
  readonly n: MinuteNumber;
}

/** The numbers of the meeting that another one goes on with: its items may bear them again. */
export type Resumed = (prints: string) => Counted | null;

/** `earlier` are the meetings of the body before this one, `series` is this one's. */
export function resumedNumbers(
  { resumes }: Meeting,
  earlier: readonly NumberedMeeting[],
  series: string,
  { format, restart, first }: Numbering,
): Resumed {
  if (resumes === null) return () => null;
  if (isOutside(resumes.value, first)) {
    return (prints) => {
      const n = readNumber(format, prints, resumes.value);
      const before = restart !== "never" || (n ?? 0) < (first?.number ?? 0);
      return n !== null && before ? { series, n } : null;
    };
  }
  const known = new Map(
    earlier
      .filter(({ date }) => date.value === resumes.value)
      .flatMap(({ items }) => items.map(({ number }) => number))
      .flatMap((number) => (number.status === "none" ? [] : [[number.prints, number]])),
  );
  return (prints) => known.get(prints) ?? null;
}

/** What is said where no meeting before this one was held on the day that it resumes. */
export function lostMeeting(
  { resumes }: Meeting,
  earlier: readonly Meeting[],
  first: Numbering["first"],
): Problem | null {
  if (resumes === null || isOutside(resumes.value, first)) return null;
  if (earlier.some(({ date }) => date.value === resumes.value)) return null;
  return {
    rule: "unknown-reference",
    severity: "error",
    message: message`The meeting resumes that of ${resumes.value}, and the project holds no earlier meeting of that day.`,
    hint: message`Write the day of the meeting that was adjourned, as its own minutes have it.`,
    place: resumes.place,
  };
}

function isOutside(date: string, first: Numbering["first"]): boolean {
  return first !== null && date < first.meeting;
}
