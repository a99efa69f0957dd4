import type { Item } from "../meeting/item.ts";

/** An appendix is what was put before the meeting, and no business of its own. */
export function isAppendix({ bears }: Pick<Item<unknown, unknown>, "bears">): boolean {
  return bears.type === "none" && bears.appendix;
}
