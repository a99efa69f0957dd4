import type { Item, PublicItem } from "../meeting/item.ts";
import type { DraftMeeting, PublicMeeting } from "../meeting/meeting.ts";
import type { DecisionIds, ProvisionalNumber } from "../meeting/number.ts";

/** What may be published of a meeting: of a restricted item number, title and summary. */
export function publicEdition(meeting: DraftMeeting): PublicMeeting {
  return { ...meeting, items: meeting.items.map(publicItem) };
}

function publicItem(
  item: Item<ProvisionalNumber, DecisionIds>,
): PublicItem<ProvisionalNumber, DecisionIds> {
  if (item.type === "open") return { ...item, items: item.items.map(publicItem) };
  const { number, level, depth, title, key, span, place, exemption, summary } = item;
  return { type: "withheld", number, level, depth, title, key, span, place, exemption, summary };
}
