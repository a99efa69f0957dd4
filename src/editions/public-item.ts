import type { CivilDate } from "../meeting/date.ts";
import { isReleased } from "../meeting/is-released.ts";
import type { Item, PublicItem } from "../meeting/item.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import { headOf } from "./head-of.ts";
import { publicContent } from "./public-content.ts";

/** What may be published of an item on a day. */
export function publicItem<Number extends BorneNumber>(
  item: Item<Number, DecisionIds>,
  on: CivilDate,
): PublicItem<Number, DecisionIds> {
  if (item.type === "open") return openItem(item, item, on);
  // What the public was told already stands before what it was not.
  if (isReleased(item, on)) {
    const { content, items, after } = item.withheld;
    return openItem(item, { content: [...item.summary, ...content], items, after }, on);
  }
  const { exemption, bears, summary } = item;
  return {
    type: "withheld",
    ...headOf(item),
    // What else the heading says of the item is told in words that may not be public.
    id: null,
    key: item.slug,
    agenda: null,
    urgent: null,
    bears: bears.type === "given" ? { ...bears, waived: null } : bears,
    exemption,
    summary,
  };
}

type Plain<Number> = Item<Number, DecisionIds>;

type Parts<Number> = Pick<Extract<Plain<Number>, { type: "open" }>, "content" | "items" | "after">;

function openItem<Number extends BorneNumber>(
  item: Plain<Number>,
  { content, items, after }: Parts<Number>,
  on: CivilDate,
): Extract<PublicItem<Number, DecisionIds>, { type: "open" }> {
  return {
    type: "open",
    ...headOf(item),
    content: publicContent(content),
    items: items.map((sub) => publicItem(sub, on)),
    after: publicContent(after),
  };
}
