import type { Wording } from "../house/index.ts";
import type { Year } from "../number/index.ts";
import { fill } from "./fill.ts";

/** "2020", or "2019 to 2020" for a council year. */
export function yearWords(year: Year, { index }: Wording): string {
  const [yyyy = "", yy] = year.split("-");
  if (yy === undefined) return fill(index.years.calendar, { yyyy });
  const lastyyyy = String(Number(yyyy) + 1);
  return fill(index.years.council, { yyyy, lastyyyy, yy });
}
