import type { CivilDate } from "../meeting/date.ts";
import type { Located } from "../meeting/located.ts";
import type { Attribute } from "../parse/index.ts";
import { message, type Sink } from "../problem.ts";
import { readDate } from "./dates.ts";
import { withinPlace } from "./within-place.ts";
import { wrongValue } from "./wrong-value.ts";

/** Reads the dates of meetings: one, or several in one pair of quotes. */
export function readDays(
  attribute: Attribute | undefined,
  report: Sink,
): readonly Located<CivilDate>[] {
  if (attribute === undefined) return [];
  const { value, valuePlace } = attribute;
  const days = [...(value ?? "").matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => ({
    date: readDate(word),
    place: withinPlace(valuePlace, index, word.length),
  }));
  const faults = days.flatMap(({ date }) => ("rule" in date ? [date.rule] : []));
  const [fault] = days.length === 0 ? (["wrong-type"] as const) : faults;
  if (fault === undefined) {
    return days.flatMap(({ date, place }) =>
      "value" in date ? [{ value: date.value, place }] : [],
    );
  }
  const hint = message`Write the date as year, month and day; several dates in one pair of quotes.`;
  report(wrongValue(attribute, "the date of a meeting such as 2019-10-24", hint, fault));
  return [];
}
