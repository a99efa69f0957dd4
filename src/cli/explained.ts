import type { Rule } from "../check/index.ts";
import type { LanguagePart } from "./language-parts.ts";
import { wrapped } from "./wrapped.ts";

const margin = "  ";

/** What can be explained, for a terminal of 80 columns. */
export function explained(parts: readonly LanguagePart[], rules: readonly Rule[]): string {
  const ids = rules.map(({ id }) => id).sort();
  return [
    wrapped('"safermk explain language" prints the whole language. Besides, you may name:', ""),
    `A part of the language\n${list(parts.map(({ title }) => `"${title}"`))}`,
    "A word or key of the language\n  such as resolved, vote, arrived or next-meeting",
    `A rule, as a problem shows it\n${list(ids)}`,
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

function list(names: readonly string[]): string {
  return wrapped(names.join(", "), margin);
}
