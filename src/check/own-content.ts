import type { Content, PublicContent } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";

/** What stands under a heading itself, after `***` too; restricted words with all others. */
export function ownContent(
  item: Item<Unnumbered, Unnumbered>,
): readonly PublicContent<Unnumbered>[] {
  if (item.type === "open") return opened([...item.content, ...item.after]);
  const { content, after } = item.withheld;
  return [...item.summary, ...opened([...content, ...after])];
}

/** What stands in restricted passages takes its place among the rest. */
function opened(content: readonly Content<Unnumbered>[]): readonly PublicContent<Unnumbered>[] {
  return content.flatMap((node) => (node.type === "passage" ? node.content : [node]));
}
