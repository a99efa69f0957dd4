import type { CitedMinute } from "../meeting/citation.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Located } from "../meeting/located.ts";
import type { Attribute } from "../parse/index.ts";
import { message, own } from "../problem.ts";
import type { Reading } from "./reading.ts";
import { withinPlace } from "./within-place.ts";
import { wrongValue } from "./wrong-value.ts";

/** Reads the numbers of minutes: one, or several in one pair of quotes. */
export function readCited(
  attribute: Attribute | undefined,
  meeting: Located<CivilDate> | null,
  { words, report }: Reading,
): readonly CitedMinute[] {
  if (attribute === undefined) return [];
  const { name, value, valuePlace } = attribute;
  const parts = [...(value ?? "").matchAll(/[^\s,]+/g)].filter(
    ([part]) => !words.people.and.includes(part),
  );
  const [wrong] = parts.find(([part]) => !/\d/.test(part)) ?? (parts.length === 0 ? [""] : []);
  if (wrong !== undefined) {
    const hint = message`Write it as in ${own(`${name}="SMK12"`)}; several numbers stand in one pair of quotes.`;
    report(wrongValue(attribute, "the number of a minute such as SMK12", hint));
    return [];
  }
  return parts.map(({ 0: prints, index }) => ({
    prints,
    meeting,
    place: withinPlace(valuePlace, index, prints.length),
  }));
}
