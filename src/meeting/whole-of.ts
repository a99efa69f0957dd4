import type { Content } from "./content.ts";
import type { Item } from "./item.ts";

/** All that stands under a heading, restricted or not. */
export interface Whole<Number, Ids> {
  readonly summary: readonly Content<Ids>[];
  readonly content: readonly Content<Ids>[];
  readonly items: readonly Item<Number, Ids>[];
  readonly after: readonly Content<Ids>[];
}

/** What stands under a heading, whether or not it is restricted: never for a public edition. */
export function wholeOf<Number, Ids>(item: Item<Number, Ids>): Whole<Number, Ids> {
  const { content, items, after } = item.type === "open" ? item : item.withheld;
  return { summary: item.type === "open" ? [] : item.summary, content, items, after };
}
