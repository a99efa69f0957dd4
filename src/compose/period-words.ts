import type { Wording } from "../house/index.ts";
import type { Period } from "../meeting/report.ts";
import { fill } from "./fill.ts";

/** "April to June 2016" */
export function periodWords({ from, to }: Period, { dates, report }: Wording): string {
  const [yyyy = "", month = ""] = from.split("-");
  const [lastyyyy = "", lastmonth = ""] = to.split("-");
  const name = (number: string) => dates.months[Number(number) - 1] ?? "";
  const several = yyyy === lastyyyy ? "one-year" : "several-years";
  return fill(report.period[from === to ? "one-month" : several], {
    month: name(month),
    yyyy,
    lastmonth: name(lastmonth),
    lastyyyy,
  });
}
