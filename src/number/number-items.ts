import type { Numbering } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Item } from "../meeting/item.ts";
import type { DecisionIds, MinuteNumber, ProvisionalNumber } from "../meeting/number.ts";
import { anchor, anchorBelow } from "./anchor.ts";
import { giveNumber, type Plain } from "./give-number.ts";
import { label } from "./label.ts";
import { printNumber } from "./print-number.ts";

type Numbered = Item<ProvisionalNumber, DecisionIds>;

/** Numbers the items of one meeting from `first` on, and all that is under them. */
export function numberItems(
  items: readonly Plain[],
  first: number,
  series: string,
  date: CivilDate,
  numbering: Numbering,
): readonly Numbered[] {
  return items.map((item, index) => {
    const n = (first + index) as MinuteNumber;
    const prints = printNumber(numbering.format, n, date);
    return numberItem(
      item,
      provisional(prints, prints, anchor(prints), series, n),
      numbering.levels,
    );
  });
}

function provisional(
  prints: string,
  shown: string,
  place: string,
  series: string,
  n: MinuteNumber,
): ProvisionalNumber {
  return { status: "provisional", prints, label: shown, anchor: place, series, n };
}

function numberItem(item: Plain, number: ProvisionalNumber, levels: readonly string[]): Numbered {
  const [pattern = "({n})", ...deeper] = levels;
  return giveNumber(item, number, (items) =>
    items.map((sub, index) => {
      const shown = label(pattern, index + 1);
      const { prints, series, n } = number;
      const below = anchorBelow(number.anchor, shown);
      return numberItem(sub, provisional(prints + shown, shown, below, series, n), deeper);
    }),
  );
}
