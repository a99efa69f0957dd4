import type { Item } from "../meeting/item.ts";
import type { DecisionIds } from "../meeting/number.ts";

/** Number and title of an item with what the heading says of them, named one by one. */
export function headOf<Number>(item: Item<Number, DecisionIds>) {
  const { number, level, depth, title, key, slug, id, agenda, urgent, bears, span, place } = item;
  return { number, level, depth, title, key, slug, id, agenda, urgent, bears, span, place };
}
