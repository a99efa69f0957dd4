import type { Item } from "../meeting/item.ts";
import type { BorneNumber, DecisionIds, Unnumbered } from "../meeting/number.ts";
import { contentNumberer } from "./number-content.ts";

export type Plain = Item<Unnumbered, Unnumbered>;

/** Gives an item its number, the decisions under it their ids, and its sub-items what `below` says. */
export function giveNumber<Number extends BorneNumber>(
  item: Plain,
  number: Number,
  below: (items: readonly Plain[]) => readonly Item<Number, DecisionIds>[],
): Item<Number, DecisionIds> {
  const ids = contentNumberer(number);
  if (item.type === "open") {
    const content = item.content.map(ids.all);
    return { ...item, number, content, items: below(item.items), after: item.after.map(ids.all) };
  }
  const summary = item.summary.map(ids.public);
  const { title, content, items, after } = item.withheld;
  const withheld = {
    title,
    content: content.map(ids.all),
    items: below(items),
    after: after.map(ids.all),
  };
  return { ...item, number, summary, withheld };
}
