import type { Block, Item } from "../document/index.ts";
import type { PublicItem } from "../meeting/item.ts";
import type { DecisionIds, DraftNumber } from "../meeting/number.ts";
import { composeBasis } from "./compose-basis.ts";
import { composeContent } from "./compose-content.ts";
import { composeInlines } from "./compose-inlines.ts";
import type { Composing } from "./composing.ts";

/** An item: its number, its title and what stands under it. */
export function composeItem(
  item: PublicItem<DraftNumber, DecisionIds>,
  composing: Composing,
): Item {
  const { number, level } = item;
  return {
    type: "item",
    level,
    appendix: item.bears.type === "none" && item.bears.appendix,
    label: number.label,
    anchor: number.anchor,
    title: composeInlines(item.title, composing),
    children: [...composeBasis(item, composing), ...childrenOf(item, composing)],
  };
}

function childrenOf(
  item: PublicItem<DraftNumber, DecisionIds>,
  composing: Composing,
): readonly Block[] {
  if (item.type === "withheld") return composeContent(item.summary, composing);
  return [
    ...composeContent(item.content, composing),
    ...item.items.map((sub) => composeItem(sub, composing)),
    ...composeContent(item.after, composing),
  ];
}
