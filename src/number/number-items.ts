import type { Item } from "../meeting/item.ts";
import type { DecisionIds, IssuedNumber, NoNumber, ProvisionalNumber } from "../meeting/number.ts";
import { anchorBelow } from "./anchor.ts";
import { noNumber } from "./anchor-items.ts";
import { giveNumber, type Plain } from "./give-number.ts";
import { label } from "./label.ts";

/** A number that may still move, or one that does not. */
type Kind = ProvisionalNumber | IssuedNumber;

export type Numbered<Number extends Kind = ProvisionalNumber> = Item<
  Number | NoNumber,
  DecisionIds
>;

/** An item that bears a number, with the labels of its sub-items and of theirs. */
export function numberItem<Number extends Kind>(
  item: Plain,
  number: Number | NoNumber,
  levels: readonly string[],
): Numbered<Number> {
  return giveNumber(item, number, (items) => numberSubItems(items, number, levels));
}

/** Under an item without a number nothing has one: there is nothing to cite it by. */
function numberSubItems<Number extends Kind>(
  items: readonly Plain[],
  above: Number | NoNumber,
  [pattern = "({n})", ...deeper]: readonly string[],
): readonly Numbered<Number>[] {
  let count = 0;
  return items.map((item) => {
    const bare = above.status === "none" || item.bears.type === "none";
    const number = bare ? noNumber(item) : below(above, pattern, ++count);
    return numberItem(item, number, deeper);
  });
}

function below<Number extends Kind>(above: Number, pattern: string, count: number): Number {
  const own = label(pattern, count);
  const prints = above.prints + own;
  // (a) stands alone; .1 says nothing without the 5 before it.
  const shown = /^[^\p{L}\p{N}({[]/u.test(pattern) ? prints : own;
  return { ...above, prints, label: shown, anchor: anchorBelow(above.anchor, own) };
}
