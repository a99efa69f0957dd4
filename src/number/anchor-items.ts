import type { Item } from "../meeting/item.ts";
import type { DecisionIds, NoNumber } from "../meeting/number.ts";
import { giveNumber, type Plain } from "./give-number.ts";

/** Items that bear no numbers, found by their keys. */
export function anchorItems(items: readonly Plain[]): readonly Item<NoNumber, DecisionIds>[] {
  return items.map((item) => giveNumber(item, noNumber(item), anchorItems));
}

/**
 * What an item bears that has no number. No other place begins with the sign before its name. A
 * restricted item is named by its public title alone: its id was not written for the public.
 */
export function noNumber({ type, key, slug }: Plain): NoNumber {
  const name = type === "open" ? key : slug;
  return { status: "none", prints: null, label: null, anchor: `_${name}` };
}
