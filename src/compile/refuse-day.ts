import type { NextRequest } from "../compilation.ts";
import type { Body } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Refusal } from "../problem.ts";
import type { Published } from "../registers/index.ts";
import { openMeetings } from "./open-meetings.ts";

/** Why a body cannot have minutes begun of a day; null where it can. */
export function refuseDay(
  date: CivilDate | null,
  { date: typed }: NextRequest,
  { numbering, name }: Body,
  published: readonly Published[],
): Refusal | null {
  if (date === null) return noDay(name, published);
  const first = numbering?.first?.meeting;
  if (first !== undefined && date < first) {
    return {
      message: `The record of the ${name} that is kept here begins on ${first}.`,
      hint: "Type a later day, or change first in safermk.yaml.",
    };
  }
  const held = published.find(({ document, day }) => document.type === "minutes" && day === date);
  if (held === undefined) return null;
  return {
    message:
      typed === null
        ? `The next meeting that the last minutes name is that of ${date}, and its minutes are there: ${held.document.file}.`
        : `There are minutes of ${date} already: ${held.document.file}.`,
    hint: "Type the day of another meeting, such as safermk new 2027-01-30.",
  };
}

function noDay(name: string, published: readonly Published[]): Refusal {
  const [last] = openMeetings(published);
  return {
    message:
      last === undefined
        ? `There are no minutes of the ${name} yet that say when it meets.`
        : `The last minutes, ${last.file}, do not say on which day the ${name} meets next.`,
    hint: "Type the day, such as safermk new 2027-01-30.",
  };
}
