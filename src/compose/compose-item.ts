import { type Block, type Item, inlineText } from "../document/index.ts";
import type { PublicItem } from "../meeting/item.ts";
import type { DecisionIds, DraftNumber } from "../meeting/number.ts";
import { composeBasis } from "./compose-basis.ts";
import { composeContent } from "./compose-content.ts";
import { composeInlines } from "./compose-inlines.ts";
import type { Composing } from "./composing.ts";
import { fill } from "./fill.ts";

/** An item: its number, its title and what stands under it. */
export function composeItem(
  item: PublicItem<DraftNumber, DecisionIds>,
  composing: Composing,
): Item {
  const { number, level } = item;
  const title = composeInlines(item.title, composing);
  const { permalinks } = composing.wording.document;
  return {
    type: "item",
    level,
    appendix: item.bears.type === "none" && item.bears.appendix,
    label: number.label && labelWords(number.label, composing),
    anchor: number.anchor,
    permalink: fill(permalinks.item, { item: number.prints ?? inlineText(title) }),
    title,
    children: [...composeBasis(item, composing), ...childrenOf(item, composing)],
  };
}

/** A house may print "5." where the number is a bare 5; references say "Minute 5" all the same. */
function labelWords(label: string, { wording: { items } }: Composing): string {
  return /^\d+$/.test(label) ? fill(items["bare-number"], { number: label }) : label;
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
