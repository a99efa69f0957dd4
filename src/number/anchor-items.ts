import type { Item } from "../meeting/item.ts";
import type { DecisionIds, NoNumber } from "../meeting/number.ts";
import { giveNumber, type Plain } from "./give-number.ts";

/** Items that bear no numbers, found by their keys. */
export function anchorItems(items: readonly Plain[]): readonly Item<NoNumber, DecisionIds>[] {
  return items.map((item) => giveNumber(item, noNumber(item), anchorItems));
}

/** What an item bears that has no number. No other place begins with the sign before its key. */
export function noNumber({ key }: Plain): NoNumber {
  return { status: "none", prints: null, label: null, anchor: `_${key}` };
}
