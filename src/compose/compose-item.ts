import { type Block, type Item, inlineText, type Passage } from "../document/index.ts";
import type { FullItem, PublicItem } from "../meeting/item.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import { composeBasis } from "./compose-basis.ts";
import { composeContent } from "./compose-content.ts";
import { composeInlines } from "./compose-inlines.ts";
import type { Composing } from "./composing.ts";
import { fill } from "./fill.ts";
import { labelWords } from "./label-words.ts";
import { limitsOf } from "./restriction-words.ts";

type Typed = PublicItem<BorneNumber, DecisionIds> | FullItem<BorneNumber, DecisionIds>;

/** An item: its number, its title and what stands under it. */
export function composeItem(item: Typed, composing: Composing): Item {
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
    limits: item.type === "disclosed" ? limitsOf(item.exemption, composing.wording) : null,
    children: [...composeBasis(item, composing), ...childrenOf(item, composing)],
  };
}

function childrenOf(item: Typed, composing: Composing): readonly Block[] {
  if (item.type === "withheld") return composeContent(item.summary, composing);
  return [
    ...(item.type === "disclosed" ? summaryOf(item.summary, composing) : []),
    ...composeContent(item.content, composing),
    ...item.items.map((sub) => composeItem(sub, composing)),
    ...composeContent(item.after, composing),
  ];
}

function summaryOf(
  summary: Parameters<typeof composeContent>[0],
  composing: Composing,
): readonly Passage[] {
  const children = composeContent(summary, composing);
  if (children.length === 0) return [];
  const label = composing.wording.restricted.summary;
  return [{ type: "passage", kind: "summary", label, children }];
}
