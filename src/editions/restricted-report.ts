import type { CivilDate } from "../meeting/date.ts";
import type { AnchoredReport, RestrictedReport } from "../meeting/report.ts";
import { fullItem } from "./full-item.ts";
import { reasonsIn } from "./reasons-in.ts";

/** A report with all that the public does not see of it on a day; null where the public sees all. */
export function restrictedReport(report: AnchoredReport, on: CivilDate): RestrictedReport | null {
  const items = report.items.map((item) => fullItem(item, on));
  const reasons = reasonsIn({ before: report.before, items });
  return reasons.length === 0 ? null : { ...report, edition: "restricted", reasons, items };
}
