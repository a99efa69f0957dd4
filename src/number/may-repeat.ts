import type { Numbering } from "../meeting/body.ts";

/**
 * Whether a number with the year of its meeting in it can be given twice. Without a year numbers
 * repeat from series to series, and are cited with the date.
 */
export function mayRepeat({ format, restart, yearStarts }: Numbering): boolean {
  if (!hasYear(format)) return false;
  const hasMonth = format.includes("{mm}");
  if (restart === "meeting") return !hasMonth;
  if (restart !== "council-year" || yearStarts === "01-01") return false;
  // A month that belongs to one council year alone tells them apart.
  return !(hasMonth && yearStarts.endsWith("-01"));
}

export function hasYear(format: string): boolean {
  return /\{yy(yy)?\}/.test(format);
}
