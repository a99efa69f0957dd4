import type { Item } from "../meeting/item.ts";
import { wholeOf } from "../meeting/whole-of.ts";

/** Every item of minutes or a report with all under it, restricted ones too, in the order of the source. */
export function everyItem<Number, Ids>({
  items,
}: {
  readonly items: readonly Item<Number, Ids>[];
}): readonly Item<Number, Ids>[] {
  return items.flatMap(withAllUnder);
}

function withAllUnder<Number, Ids>(item: Item<Number, Ids>): readonly Item<Number, Ids>[] {
  return [item, ...wholeOf(item).items.flatMap(withAllUnder)];
}
