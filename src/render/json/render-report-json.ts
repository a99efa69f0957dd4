import type { Composing } from "../../compose/index.ts";
import type { PublicReport, RestrictedReport } from "../../meeting/report.ts";
import { contentData } from "./content-data.ts";
import { editionData } from "./edition-data.ts";
import { itemData } from "./item-data.ts";

/** Writes an edition of a report as data, the same facts in the same order as the document. */
export function renderReportJson(
  report: PublicReport | RestrictedReport,
  composing: Composing,
): string {
  const { body, title, subtitle, period, date } = report;
  const data = {
    schema: "safermk/report/1",
    type: "report",
    ...editionData(report, composing),
    body: { key: body.key, name: body.name },
    title: title.value,
    subtitle: subtitle?.value ?? null,
    period: period?.value ?? null,
    date: date?.value ?? null,
    before: contentData(report.before, composing),
    items: report.items.map((item) => itemData(item, composing)),
    formatsStatement: body.formatsStatement,
    contact: body.contact,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
