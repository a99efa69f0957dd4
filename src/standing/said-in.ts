import type { Content } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import type { MinuteOf } from "../meeting/standing.ts";
import { wholeOf } from "../meeting/whole-of.ts";

/** What stands under a heading, with the minute by which it is cited. */
export interface Said {
  readonly by: MinuteOf;
  readonly node: Exclude<Content<DecisionIds>, { type: "passage" }>;
  /** Whether the public may read it, whatever the day. */
  readonly open: boolean;
}

/** All that was said under the headings of a meeting. */
export function saidIn(meeting: NumberedMeeting): readonly Said[] {
  return meeting.items.flatMap((item) => under(item, meeting, !meeting.private));
}

function under(
  item: Item<BorneNumber, DecisionIds>,
  meeting: NumberedMeeting,
  above: boolean,
): readonly Said[] {
  const { prints, anchor } = item.number;
  const by: MinuteOf = { file: meeting.file, date: meeting.date.value, prints, anchor };
  const open = above && item.type === "open";
  const { summary, content, items, after } = wholeOf(item);
  return [
    ...amongst(summary, by, above),
    ...amongst(content, by, open),
    ...items.flatMap((sub) => under(sub, meeting, open)),
    ...amongst(after, by, open),
  ];
}

function amongst(
  content: readonly Content<DecisionIds>[],
  by: MinuteOf,
  open: boolean,
): readonly Said[] {
  return content.flatMap((node) =>
    node.type === "passage" ? amongst(node.content, by, false) : [{ by, node, open }],
  );
}
