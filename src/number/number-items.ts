import type { Item } from "../meeting/item.ts";
import type { DecisionIds, DraftNumber, ProvisionalNumber } from "../meeting/number.ts";
import { anchorBelow } from "./anchor.ts";
import { noNumber } from "./anchor-items.ts";
import { giveNumber, type Plain } from "./give-number.ts";
import { label } from "./label.ts";

export type Numbered = Item<DraftNumber, DecisionIds>;

/** An item that bears a number, with the labels of its sub-items and of theirs. */
export function numberItem(item: Plain, number: DraftNumber, levels: readonly string[]): Numbered {
  return giveNumber(item, number, (items) => numberSubItems(items, number, levels));
}

/** Under an item without a number nothing has one: there is nothing to cite it by. */
function numberSubItems(
  items: readonly Plain[],
  above: DraftNumber,
  [pattern = "({n})", ...deeper]: readonly string[],
): readonly Numbered[] {
  let count = 0;
  return items.map((item) => {
    const bare = above.status === "none" || item.bears.type === "none";
    const number = bare ? noNumber(item) : below(above, pattern, ++count);
    return numberItem(item, number, deeper);
  });
}

function below(above: ProvisionalNumber, pattern: string, count: number): ProvisionalNumber {
  const own = label(pattern, count);
  const prints = above.prints + own;
  // (a) stands alone; .1 says nothing without the 5 before it.
  const shown = /^[^\p{L}\p{N}({[]/u.test(pattern) ? prints : own;
  return { ...above, prints, label: shown, anchor: anchorBelow(above.anchor, own) };
}
