import type { Body } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import { numberPattern, readNumber } from "../number/index.ts";
import { dayOf } from "./catalogue.ts";
import type { CitedDocument } from "./cited-document.ts";

/** The day of the first meeting of a body that the project keeps; null where it keeps none. */
export function recordBegins(body: Body, documents: readonly CitedDocument[]): CivilDate | null {
  if (body.numbering?.first) return body.numbering.first.meeting;
  const days = documents.flatMap((one) =>
    one.body === body && one.type === "minutes" ? (dayOf(one) ?? []) : [],
  );
  return days.reduce<CivilDate | null>(
    (first, day) => (first !== null && first < day ? first : day),
    null,
  );
}

/**
 * Whether a number cited without a date may be one from before the record: lower than its first, or
 * with an earlier year in it.
 */
export function mayBeBefore(
  prints: string,
  body: Body,
  documents: readonly CitedDocument[],
): boolean {
  const begins = recordBegins(body, documents);
  if (body.numbering === null || begins === null) return false;
  const { format, first } = body.numbering;
  const [number = ""] = new RegExp(`^${numberPattern(format)}`, "u").exec(prints) ?? [];
  const n = readNumber(format, number, begins);
  if (n !== null) return n < (first?.number ?? 1);
  return isEarlier(number, format, begins);
}

/** Whether a number is one of the years before the record; a year of two figures is of this century. */
function isEarlier(number: string, format: string, begins: CivilDate): boolean {
  const year = Number(begins.slice(0, 4));
  const months = format.includes("{mm}") ? 12 : 1;
  for (let earlier = year; earlier > year - 100; earlier--) {
    for (let month = 1; month <= months; month++) {
      const day = `${earlier}-${String(month).padStart(2, "0")}-01` as CivilDate;
      if (day < begins && readNumber(format, number, day) !== null) return true;
    }
  }
  return false;
}
