import type { LineKind } from "./read-line.ts";

/** Hyphens or equals signs: right under words they are Markdown's heading, not a line across the page. */
export function underWords(line: string, above: string): LineKind {
  if (line === "-" && (above === "" || /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(above))) {
    return { type: "empty-entry" };
  }
  if (above === "") return { type: "rule" };
  return { type: "underline", sentence: /[.!?]["”’)*_]*$/.test(above.trimEnd()) };
}
