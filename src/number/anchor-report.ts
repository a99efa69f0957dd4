import type { AnchoredReport, Report } from "../meeting/report.ts";
import { anchorItems } from "./anchor-items.ts";
import { contentNumberer } from "./number-content.ts";

/** A report whose headings and decisions can be linked to. */
export function anchorReport(report: Report): AnchoredReport {
  const before = contentNumberer({ status: "none", prints: null, label: null, anchor: "before" });
  return { ...report, before: report.before.map(before.all), items: anchorItems(report.items) };
}
