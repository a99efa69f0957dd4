import type { Item } from "../meeting/item.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { subItems } from "./sub-items.ts";

/** Every item of a meeting with all under it, restricted ones too, in the order of the source. */
export function everyItem({ items }: Meeting): readonly Item<Unnumbered, Unnumbered>[] {
  return items.flatMap(withAllUnder);
}

function withAllUnder(item: Item<Unnumbered, Unnumbered>): Item<Unnumbered, Unnumbered>[] {
  return [item, ...subItems(item).flatMap(withAllUnder)];
}
