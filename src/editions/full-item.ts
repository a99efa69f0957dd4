import type { CivilDate } from "../meeting/date.ts";
import { isReleased } from "../meeting/is-released.ts";
import type { FullItem, Item } from "../meeting/item.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import { headOf } from "./head-of.ts";

/**
 * An item with all that the public does not see of it on a day. Once it is released it is as in the
 * public edition, but for the passages of it that are restricted by themselves.
 */
export function fullItem<Number extends BorneNumber>(
  item: Item<Number, DecisionIds>,
  on: CivilDate,
): FullItem<Number, DecisionIds> {
  const { content, items, after } = item.type === "open" ? item : item.withheld;
  const under = { content, items: items.map((sub) => fullItem(sub, on)), after };
  const head = headOf(item);
  if (item.type === "open") return { type: "open", ...head, ...under };
  const { exemption, summary, withheld } = item;
  if (isReleased(item, on)) {
    return { type: "open", ...head, ...under, content: [...summary, ...content] };
  }
  const title =
    withheld.title === null
      ? item.title
      : [{ type: "text", text: withheld.title, place: item.place } as const];
  return { type: "disclosed", ...head, title, exemption, summary, ...under };
}
