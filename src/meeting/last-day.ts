import type { CivilDate } from "./date.ts";

/** The last day of a month such as "2016-06". */
export function lastDay(month: string): CivilDate {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) as CivilDate;
}
