import type { Looks } from "../house/index.ts";

/** The looks of a house for one document: a report has headings of its own. */
export function looksOf({ type }: { readonly type: "minutes" | "report" }, looks: Looks): Looks {
  if (type !== "report") return looks;
  return { ...looks, item: { ...looks.item, ...looks.report.heading } };
}
