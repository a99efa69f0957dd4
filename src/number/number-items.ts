import type { Body } from "../meeting/body.ts";
import type { Content } from "../meeting/content.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Item } from "../meeting/item.ts";
import type {
  DecisionIds,
  MinuteNumber,
  ProvisionalNumber,
  Unnumbered,
} from "../meeting/number.ts";
import { anchor, anchorBelow } from "./anchor.ts";
import { label } from "./label.ts";
import { printNumber } from "./print-number.ts";

type Plain = Item<Unnumbered, Unnumbered>;
type Numbered = Item<ProvisionalNumber, DecisionIds>;

/** Numbers the items of one meeting from `first` on, and all that is under them. */
export function numberItems(
  items: readonly Plain[],
  first: number,
  series: string,
  date: CivilDate,
  { numbering }: Body,
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
  const sub = (items: readonly Plain[]) =>
    items.map((item, index) => {
      const shown = label(pattern, index + 1);
      const { prints, series, n } = number;
      const below = anchorBelow(number.anchor, shown);
      return numberItem(item, provisional(prints + shown, shown, below, series, n), deeper);
    });
  const ids = decisionNumbers(number);
  if (item.type === "open") {
    const content = item.content.map(ids);
    return { ...item, number, content, items: sub(item.items), after: item.after.map(ids) };
  }
  const content = item.withheld.content.map(ids);
  const items = sub(item.withheld.items);
  const withheld = { content, items, after: item.withheld.after.map(ids) };
  return { ...item, number, summary: item.summary.map(ids), withheld };
}

/** Gives ids to the decisions under one heading in the order they come. */
function decisionNumbers(number: ProvisionalNumber) {
  let count = 0;
  return (node: Content<Unnumbered>): Content<DecisionIds> => {
    if (node.type !== "decision") return node;
    count++;
    const id = count === 1 ? number.prints : `${number.prints}/${count}`;
    const limbAnchor = count === 1 ? number.anchor : `${number.anchor}-d${count}`;
    const limbs = node.limbs.map((_, index) => {
      const ordinal = node.firstLimb + index;
      return { id: `${id}(${ordinal})`, anchor: `${limbAnchor}-${ordinal}` };
    });
    return { ...node, ids: { id, anchor: `${number.anchor}-d${count}`, limbs } };
  };
}
