import type { Item } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";

/** The items right under an item, whether or not it is restricted. */
export function subItems(
  item: Item<Unnumbered, Unnumbered>,
): readonly Item<Unnumbered, Unnumbered>[] {
  return item.type === "open" ? item.items : item.withheld.items;
}
