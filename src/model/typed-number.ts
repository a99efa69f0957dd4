import { pattern } from "../pattern.ts";

/**
 * The number in the body's own format with which a title begins, or null. A bare number is none
 * ("12 months of progress"), nor is a financial year ("2020/21 budget").
 */
export function typedNumber(title: string, format: string): string | null {
  if (/^\{n(?::\d+)?\}$/.test(format)) return null;
  const parts = format.split(/(\{[^{}]*\})/);
  const number = parts.map((part) => digits[part] ?? numberPattern(part) ?? literal(part)).join("");
  const found = pattern(`^${number}(?![\\p{L}\\p{N}/])`)(title).exec(title)?.[0];
  return found === undefined || isFinancialYear(found) ? null : found;
}

const digits: Readonly<Record<string, string>> = {
  "{yy}": "\\d{2}",
  "{yyyy}": "\\d{4}",
  "{mm}": "\\d{2}",
};

/** As many digits as the items of a year may need. */
function numberPattern(part: string): string | null {
  const match = /^\{n(?::(\d+))?\}$/.exec(part);
  const width = Number(match?.[1] ?? 1);
  return match === null ? null : `\\d{${width},${Math.max(4, width)}}`;
}

function literal(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** "20/21" and "2020/21": a year and the next. */
function isFinancialYear(words: string): boolean {
  const [, first, second] = /^(\d+)\D(\d{2})$/.exec(words) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(second);
}
