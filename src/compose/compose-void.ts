import type { Item } from "../document/index.ts";
import type { VoidNumber } from "../meeting/number.ts";
import type { Composing } from "./composing.ts";
import { fill } from "./fill.ts";
import { labelWords } from "./label-words.ts";

/** A number that no item bears any more: in its place, with the reason. */
export function composeVoid({ number, reason }: VoidNumber, composing: Composing): Item {
  const { document, items } = composing.wording;
  const words = fill(items.void.reason, { reason });
  return {
    type: "item",
    level: 1,
    appendix: false,
    label: labelWords(number.label, composing),
    anchor: number.anchor,
    permalink: fill(document.permalinks.item, { item: number.prints }),
    title: [{ type: "text", text: items.void.title }],
    limits: null,
    children: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
  };
}
