import type { CivilDate } from "../meeting/date.ts";
import type { MinuteNumber } from "../meeting/number.ts";

const placeholder = /\{([^{}:]*)(?::([1-9]))?\}/g;

/** Writes a number in the body's format: {n}, {n:3} (padded), {yy}, {yyyy} and {mm}. */
export function printNumber(format: string, n: MinuteNumber, date: CivilDate): string {
  const parts: Readonly<Record<string, string>> = {
    yyyy: date.slice(0, 4),
    yy: date.slice(2, 4),
    mm: date.slice(5, 7),
  };
  return format.replace(placeholder, (whole, name: string, width = "0") =>
    name === "n" ? String(n).padStart(Number(width), "0") : (parts[name] ?? whole),
  );
}

/** What in a format is not understood, or null; a format needs its {n}. */
export function formatFault(format: string): string | null {
  const names = [...format.matchAll(placeholder)].map(([whole, name = ""]) => ({ whole, name }));
  const unknown = names.find(({ name }) => !["n", "yy", "yyyy", "mm"].includes(name));
  if (unknown !== undefined) return unknown.whole;
  return names.some(({ name }) => name === "n") ? null : format;
}
