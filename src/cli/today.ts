import type { CivilDate } from "../meeting/date.ts";

/** The day by the clock of this computer, where it stands. */
export function today(now: Date = new Date()): CivilDate {
  const two = (part: number) => String(part).padStart(2, "0");
  const year = String(now.getFullYear()).padStart(4, "0");
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as CivilDate;
}
