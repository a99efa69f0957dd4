import type { Item } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { wholeOf } from "../meeting/whole-of.ts";
import type { Writing } from "./rule.ts";

/** Every item of minutes or a report with all under it, restricted ones too, in the order of the source. */
export function everyItem({ items }: Writing): readonly Item<Unnumbered, Unnumbered>[] {
  return items.flatMap(withAllUnder);
}

function withAllUnder(item: Item<Unnumbered, Unnumbered>): Item<Unnumbered, Unnumbered>[] {
  return [item, ...wholeOf(item).items.flatMap(withAllUnder)];
}
