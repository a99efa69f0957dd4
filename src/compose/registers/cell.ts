import type { Inline, RegisterCell } from "../../document/index.ts";
import type { Wording } from "../../house/index.ts";

/** A cell of plain words, line by line; `lang` is that of the words. */
export function cell(
  lines: readonly (string | readonly Inline[])[],
  lang: string,
  wording: Wording,
): RegisterCell {
  return {
    lines: lines.map((line) => (typeof line === "string" ? plainLine(line) : line)),
    lang: lang === wording.lang ? null : lang,
  };
}

function plainLine(text: string): readonly Inline[] {
  return [{ type: "text", text }];
}
