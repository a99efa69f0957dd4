import { type Composing, composeInlines } from "../../compose/index.ts";
import { inlineText } from "../../document/index.ts";
import type { PublicItem } from "../../meeting/item.ts";
import type { DecisionIds, DraftNumber } from "../../meeting/number.ts";
import { contentData } from "./content-data.ts";

/** An item with all that stands under it as data. */
export function itemData(item: PublicItem<DraftNumber, DecisionIds>, composing: Composing): object {
  const { number, title } = item;
  const withheld = item.type === "withheld";
  return {
    number: number.prints,
    label: number.label,
    title: inlineText(composeInlines(title, composing)),
    agenda: item.agenda,
    urgent: item.urgent,
    restricted: withheld,
    content: contentData(withheld ? item.summary : item.content, composing),
    items: withheld ? [] : item.items.map((sub) => itemData(sub, composing)),
    after: withheld ? [] : contentData(item.after, composing),
  };
}
