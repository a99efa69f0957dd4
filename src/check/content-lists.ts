import type { Content } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { wholeOf } from "../meeting/whole-of.ts";
import { everyItem } from "./every-item.ts";
import type { Writing } from "./rule.ts";

type Words = readonly Content<Unnumbered>[];

/**
 * What stands together in a meeting, in its order: before the first item, under each heading (what
 * follows `***` goes on from it), in each restricted passage.
 */
export function contentLists(writing: Writing): readonly Words[] {
  const lists = [writing.before, ...everyItem(writing).flatMap(listsOf)];
  return [...lists, ...lists.flatMap(passages)];
}

function listsOf(item: Item<Unnumbered, Unnumbered>): readonly Words[] {
  if (item.type === "open") return [[...item.content, ...item.after]];
  const { summary, content, after } = wholeOf(item);
  return [summary, [...content, ...after]];
}

function passages(content: Words): readonly Words[] {
  return content.flatMap((node) => (node.type === "passage" ? [node.content] : []));
}
