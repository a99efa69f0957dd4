import type { Paragraph } from "../document/index.ts";

/** A paragraph for each of the sentences that are said. */
export function sentences(...said: readonly (string | null)[]): readonly Paragraph[] {
  return said.flatMap((text): Paragraph[] =>
    text === null ? [] : [{ type: "paragraph", content: [{ type: "text", text }] }],
  );
}
