import type { CivilDate } from "../meeting/date.ts";
import type { MinuteNumber } from "../meeting/number.ts";
import { placeholder } from "./placeholder.ts";

/** Writes a number in the body's format: {n}, {n:3} (padded), {yy}, {yyyy} and {mm}. */
export function printNumber(format: string, n: MinuteNumber, date: CivilDate): string {
  return filled(format, date, (width) => String(n).padStart(width, "0"));
}

/** The n of a number as a meeting of that day would print it; null where it does not fit the format. */
export function readNumber(format: string, text: string, date: CivilDate): MinuteNumber | null {
  const [before = "", after = ""] = filled(format, date, () => "\0").split("\0");
  if (!text.startsWith(before) || !text.endsWith(after)) return null;
  const figures = text.slice(before.length, text.length - after.length);
  if (!/^\d{1,9}$/.test(figures) || Number(figures) === 0) return null;
  const n = Number(figures) as MinuteNumber;
  return printNumber(format, n, date) === text ? n : null;
}

function filled(format: string, date: CivilDate, n: (width: number) => string): string {
  const parts = { yyyy: date.slice(0, 4), yy: date.slice(2, 4), mm: date.slice(5, 7) };
  return format.replace(placeholder, (_, width: string | undefined, name: keyof typeof parts) =>
    name === undefined ? n(Number(width ?? 0)) : parts[name],
  );
}
