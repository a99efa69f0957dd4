import type { Content } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";

/** What stands under a heading itself, after `***` too; of a restricted item summary and all. */
export function ownContent(item: Item<Unnumbered, Unnumbered>): readonly Content<Unnumbered>[] {
  if (item.type === "open") return [...item.content, ...item.after];
  const { content, after } = item.withheld;
  return [...item.summary, ...content, ...after];
}
