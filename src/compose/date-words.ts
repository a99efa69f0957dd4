import type { Time } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { CivilDate, ClockTime } from "../meeting/date.ts";
import { fill, type InlineValues, type Values } from "./fill.ts";

/** The values that a wording can ask of a day: {date}, {weekday}. */
export function dateValues(date: CivilDate, { dates }: Wording): Values {
  const [year = "", month = "", day = ""] = date.split("-");
  const values = {
    d: String(Number(day)),
    month: dates.months[Number(month) - 1] ?? "",
    yyyy: year,
  };
  return { date: fill(dates.day, values), weekday: dates.weekdays[weekdayOf(date)] ?? "" };
}

/** The same, with a date that says for programs which it is. */
export function dateInlines(date: CivilDate, wording: Wording): InlineValues {
  const { date: text = "", ...others } = dateValues(date, wording);
  return { ...others, date: { type: "time", datetime: date, text } };
}

/** "2.00 pm", which says for programs that it is 14:00. */
export function timeInline(time: ClockTime, wording: Wording): Time {
  return { type: "time", datetime: time, text: timeWords(time, wording) };
}

/** 0 is Monday. */
function weekdayOf(date: CivilDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** "2.00 pm" */
function timeWords(time: ClockTime, { dates }: Wording): string {
  const [hh = "", mm = ""] = time.split(":");
  const hour = Number(hh);
  const half = dates.halves[hour < 12 ? 0 : 1] ?? "";
  return fill(dates.time, { hh, h: String(hour % 12 || 12), mm, half });
}
