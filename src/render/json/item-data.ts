import { type Composing, composeInlines } from "../../compose/index.ts";
import { inlineText } from "../../document/index.ts";
import type { FullItem, PublicItem } from "../../meeting/item.ts";
import type { BorneNumber, DecisionIds } from "../../meeting/number.ts";
import { contentData } from "./content-data.ts";
import { exemptionData } from "./exemption-data.ts";

type Typed = PublicItem<BorneNumber, DecisionIds> | FullItem<BorneNumber, DecisionIds>;

/** An item with all that stands under it as data. */
export function itemData(item: Typed, composing: Composing): object {
  const { number, title } = item;
  const withheld = item.type === "withheld";
  return {
    number: number.prints,
    label: number.label,
    title: inlineText(composeInlines(title, composing)),
    agenda: item.agenda,
    urgent: item.urgent,
    restricted: item.type !== "open",
    ...(item.type === "disclosed" ? disclosedData(item, composing) : {}),
    content: contentData(withheld ? item.summary : item.content, composing),
    items: withheld ? [] : item.items.map((sub) => itemData(sub, composing)),
    after: withheld ? [] : contentData(item.after, composing),
  };
}

/** Why it is not for the public, and what the public is told of it. */
function disclosedData(
  { exemption, summary }: Extract<Typed, { type: "disclosed" }>,
  composing: Composing,
) {
  return { reason: exemptionData(exemption), summary: contentData(summary, composing) };
}
