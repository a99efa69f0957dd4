import type { Content, PublicContent } from "../meeting/content.ts";
import type { CivilDate } from "../meeting/date.ts";
import { isReleased } from "../meeting/is-released.ts";
import type { Item } from "../meeting/item.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { DecisionIds } from "../meeting/number.ts";
import type { AnchoredReport } from "../meeting/report.ts";

/**
 * A document in which nothing is left that is not for the public on a day. What is made of it shows
 * which words of an artefact have nothing to do with restricted text.
 */
export function emptied<Document extends NumberedMeeting | AnchoredReport>(
  document: Document,
  on: CivilDate,
): Document {
  const parts = { before: open(document.before), items: itemsOf<unknown>(document.items, on) };
  if (document.type === "report" || !document.private) return { ...document, ...parts };
  const nothing = { start: null, end: null, venue: null, chair: null, title: null, closing: null };
  return {
    ...document,
    ...nothing,
    attendance: [],
    nextMeeting: null,
    resumes: null,
    before: [],
    items: [],
  };
}

function itemsOf<Number>(
  items: readonly Item<Number, DecisionIds>[],
  on: CivilDate,
): readonly Item<Number, DecisionIds>[] {
  return items.map((item) => {
    if (item.type === "open") {
      const [content, after] = [open(item.content), open(item.after)];
      return { ...item, content, after, items: itemsOf(item.items, on) };
    }
    const { withheld } = item;
    const released = isReleased(item, on);
    return {
      ...item,
      urgent: released ? item.urgent : null,
      agenda: released ? item.agenda : null,
      withheld: {
        title: null,
        content: released ? open(withheld.content) : [],
        items: released ? itemsOf(withheld.items, on) : [],
        after: released ? open(withheld.after) : [],
      },
    };
  });
}

function open(content: readonly Content<DecisionIds>[]): readonly PublicContent<DecisionIds>[] {
  return content.flatMap((node) => (node.type === "passage" ? [] : [node]));
}
