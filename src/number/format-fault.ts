import { placeholder } from "./placeholder.ts";

/** What in a format is not understood, or null; a format needs its {n}, once. */
export function formatFault(format: string): string | null {
  const rest = format.replace(placeholder, " ");
  const [unknown] = /\{[^{}]*\}|[{}]/.exec(rest) ?? [];
  if (unknown !== undefined) return unknown;
  return format.match(/\{n(?::[1-9])?\}/g)?.length === 1 ? null : format;
}
