import type { CivilDate } from "./date.ts";

/** Whether a text is a day that exists, as "2020-01-30". */
export function isDay(text: string): text is CivilDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10) === text;
}
