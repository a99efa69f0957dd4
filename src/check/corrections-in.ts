import type { Correction } from "../meeting/action.ts";
import type { Content } from "../meeting/content.ts";
import type { CivilDate } from "../meeting/date.ts";
import { isReleased } from "../meeting/is-released.ts";
import type { Item } from "../meeting/item.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import { wholeOf } from "../meeting/whole-of.ts";

interface Found {
  readonly correction: Correction;
  /** Whether the public may read it. */
  readonly open: boolean;
}

/** The corrections that a meeting made, each with whether it stands in public text on a day. */
export function correctionsIn(meeting: NumberedMeeting, on: CivilDate): readonly Found[] {
  const open = !meeting.private;
  return [
    ...amongWords(meeting.before, open),
    ...meeting.items.flatMap((item) => underItem(item, open, on)),
  ];
}

function underItem(item: Item<unknown, unknown>, above: boolean, on: CivilDate): readonly Found[] {
  const restricted = item.type === "restricted" ? item : null;
  const { summary, content, after, items } = wholeOf(item);
  const open = above && (restricted === null || isReleased(restricted, on));
  return [
    ...amongWords(summary, above),
    ...amongWords([...content, ...after], open),
    ...items.flatMap((sub) => underItem(sub, open, on)),
  ];
}

function amongWords(content: readonly Content<unknown>[], open: boolean): readonly Found[] {
  return content.flatMap((node): readonly Found[] => {
    if (node.type === "passage") return amongWords(node.content, false);
    return node.type === "correction" ? [{ correction: node, open }] : [];
  });
}
