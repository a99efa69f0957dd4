import type { SourceWords } from "../house/index.ts";
import { readDate, readTime } from "./dates.ts";
import { writtenDates } from "./written-dates.ts";

/** What a value of a head was meant to say, and whether it can have meant nothing else. */
export interface Meant {
  readonly text: string;
  readonly sure: boolean;
}

/** The day that a clerk wrote in another way, or null: "30 January 2020", "30/1/2020", "2020-02-31". */
export function meantDate(
  text: string,
  { dates, references }: Pick<SourceWords, "dates" | "references">,
): Meant | null {
  const written = writtenDates(dates, references.ordinals).read(text.trim());
  if (written !== null) return { text: written, sure: true };
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year !== "") return dated(year, month, day);
  const [, first = "", second = "", last = ""] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return last === "" ? null : dated(last, second, first);
}

/** Of a day that its month does not have, the last that it has: near enough to judge the rest by. */
function dated(year: string, month: string, day: string): Meant | null {
  const two = (number: string) => number.padStart(2, "0");
  for (const near of [day, "31", "30", "29", "28"]) {
    const read = readDate(`${year}-${two(month)}-${two(near)}`);
    if ("value" in read) return { text: read.value, sure: false };
  }
  return null;
}

/** The time that a clerk wrote in another way, or null: "14.00", "2pm", "2.30 p.m.". */
export function meantTime(text: string): Meant | null {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?\s*(?:([ap])\.?m\.?)?$/i.exec(text.trim());
  const [, hour = "", minutes = "", half = ""] = match ?? [];
  if (match === null || (minutes === "" && half === "")) return null;
  const afternoon = half.toLowerCase() === "p" && Number(hour) < 12;
  const midnight = half.toLowerCase() === "a" && hour === "12";
  const hours = midnight ? 0 : Number(hour) + (afternoon ? 12 : 0);
  const read = readTime(`${String(hours).padStart(2, "0")}:${minutes || "00"}`);
  return "value" in read ? { text: read.value, sure: true } : null;
}
