import type { Block, Item } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { PublicItem } from "../meeting/item.ts";
import type { DecisionIds, ProvisionalNumber } from "../meeting/number.ts";
import { composeContent } from "./compose-content.ts";
import { composeInlines } from "./compose-inlines.ts";

/** An item: its number, its title and what stands under it. */
export function composeItem(
  item: PublicItem<ProvisionalNumber, DecisionIds>,
  wording: Wording,
): Item {
  const { number, level } = item;
  return {
    type: "item",
    level,
    label: number.label,
    anchor: number.anchor,
    title: composeInlines(item.title),
    children: childrenOf(item, wording),
  };
}

function childrenOf(
  item: PublicItem<ProvisionalNumber, DecisionIds>,
  wording: Wording,
): readonly Block[] {
  if (item.type === "withheld") return composeContent(item.summary, wording);
  return [
    ...composeContent(item.content, wording),
    ...item.items.map((sub) => composeItem(sub, wording)),
    ...composeContent(item.after, wording),
  ];
}
