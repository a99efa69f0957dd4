import type { CivilDate } from "../meeting/date.ts";
import type { AnchoredReport, PublicReport } from "../meeting/report.ts";
import { publicContent } from "./public-content.ts";
import { publicItem } from "./public-item.ts";

/** What may be published of a report on a day; fields are named one by one, as of a meeting. */
export function publicReport(report: AnchoredReport, on: CivilDate): PublicReport {
  const { type, file, body, title, subtitle, period, date, place } = report;
  return {
    edition: "public",
    type,
    file,
    body,
    title,
    subtitle,
    period,
    date,
    before: publicContent(report.before),
    items: report.items.map((item) => publicItem(item, on)),
    place,
  };
}
