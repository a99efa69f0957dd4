import type { Content } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import { wholeOf } from "../meeting/whole-of.ts";

/** Whether something is to be done by an item, or by what is under it. */
export function hasAction<Number, Ids>(item: Item<Number, Ids>): boolean {
  const { summary, content, items, after } = wholeOf(item);
  return [...summary, ...content, ...after].some(isAction) || items.some(hasAction);
}

function isAction<Ids>(node: Content<Ids>): boolean {
  if (node.type === "passage") return node.content.some(isAction);
  return node.type === "action" || (node.type === "decision" && node.task !== null);
}
