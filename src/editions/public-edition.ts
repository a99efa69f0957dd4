import type { Content, PublicContent } from "../meeting/content.ts";
import type { Item, PublicItem } from "../meeting/item.ts";
import type { DraftMeeting, PublicMeeting } from "../meeting/meeting.ts";
import type { DecisionIds, DraftNumber } from "../meeting/number.ts";

/** What may be published of a meeting: of a restricted item number, title and summary. */
export function publicEdition(meeting: DraftMeeting): PublicMeeting {
  const before = publicContent(meeting.before);
  return { ...meeting, before, items: meeting.items.map(publicItem) };
}

function publicContent(
  content: readonly Content<DecisionIds>[],
): readonly PublicContent<DecisionIds>[] {
  return content.flatMap((node) => (node.type === "passage" ? [] : [node]));
}

function publicItem<Number extends DraftNumber>(
  item: Item<Number, DecisionIds>,
): PublicItem<Number, DecisionIds> {
  if (item.type === "open") {
    const content = publicContent(item.content);
    const after = publicContent(item.after);
    return { ...item, content, after, items: item.items.map(publicItem<Number>) };
  }
  const { release, withheld, ...open } = item;
  // Why it was urgent is told in the item's own words.
  return { ...open, agenda: null, urgent: null, type: "withheld" };
}
