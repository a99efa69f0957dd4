import type { SourceWords } from "../house/index.ts";
import type { CivilDate } from "../meeting/date.ts";
import { readDate } from "./dates.ts";

/** Dates as they stand in a sentence: "Thursday 24 October 2019", "24th October 2019". */
export interface WrittenDates {
  /** Source of a regular expression, without groups. */
  readonly pattern: string;
  /** The day that such words name, or null. */
  readonly read: (words: string) => CivilDate | null;
}

export function writtenDates(
  { months, weekdays }: SourceWords["dates"],
  ordinals: readonly string[],
): WrittenDates {
  const after = ordinals.length === 0 ? "" : `(?:${ordinals.join("|")})?`;
  const day = (open: string) =>
    `${open}\\d{1,2})${after}\\s+${open}${months.join("|")})\\s+${open}\\d{4})`;
  const parts = new RegExp(`${day("(")}$`, "u");
  return {
    pattern: `(?:(?:${weekdays.join("|")}),?\\s+)?${day("(?:")}`,
    read: (words) => {
      const [, date = "", month = "", year = ""] = parts.exec(words) ?? [];
      const number = String(months.indexOf(month) + 1).padStart(2, "0");
      const read = readDate(`${year}-${number}-${date.padStart(2, "0")}`);
      return "value" in read ? read.value : null;
    },
  };
}
