import type { Paragraph } from "../document/index.ts";
import type { Composing } from "./composing.ts";
import { fill } from "./fill.ts";

/** On what ground an item was taken: what it was on the agenda, and why if it was not. */
export function composeBasis(
  { agenda, urgent }: { readonly agenda: string | null; readonly urgent: string | null },
  { wording: { items } }: Composing,
): readonly Paragraph[] {
  const sentences = [
    agenda === null ? "" : fill(items.agenda, { agenda }),
    urgent === null ? "" : fill(items.urgent, { reason: urgent.replace(/\.$/, "") }),
  ];
  return sentences
    .filter((text) => text !== "")
    .map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
}
