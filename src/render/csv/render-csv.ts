import type { Sheet } from "../../document/index.ts";

/** Without it Excel takes UTF-8 for the letters of an older Windows: "LlÅ·n" for "Llŷn". */
const mark = "\uFEFF";

/** Rows as RFC 4180 has them: lines end in CR LF, and what holds a comma, a quote or a line end is quoted. */
export function renderCsv({ columns, rows }: Sheet): string {
  const lines = [columns, ...rows].map((row) => row.map(field).join(","));
  return mark + lines.map((line) => `${line}\r\n`).join("");
}

function field(words: string): string {
  const safe = harmless(words);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would run what begins like a formula; behind an apostrophe it is words. */
function harmless(words: string): string {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(words) ? `'${words}` : words;
}
