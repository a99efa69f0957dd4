import type { CivilDate } from "../meeting/date.ts";
import { readDate } from "../model/index.ts";
import { UsageError } from "./usage-error.ts";

/** The day that an option names, or null where it does not stand; throws a UsageError for any other words. */
export function chosenDay(typed: string | undefined, option = "--on"): CivilDate | null {
  if (typed === undefined) return null;
  const date = readDate(typed);
  if ("value" in date) return date.value;
  throw new UsageError({
    message: `${option} ${typed} is not a day.`,
    hint: `Write year, month and day, such as ${option} 2027-01-30.`,
  });
}
