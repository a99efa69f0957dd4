import type { Item } from "../meeting/item.ts";

/** What an item is known by in the register: the name in its braces, or the slug of its public title. */
export function keyOf({ type, key, slug }: Item<unknown, unknown>): string {
  return type === "open" ? key : slug;
}
