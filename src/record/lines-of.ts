import type { Content } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import type { MeetingHead } from "../meeting/meeting.ts";
import { type Conceal, contentLines } from "./content-lines.ts";
import { exemptionWords } from "./decision-line.ts";
import { headLines } from "./head-lines.ts";
import { inlineWords } from "./inline-words.ts";
import { type Line, line } from "./line.ts";

/** A meeting whose items bear numbers, or none. */
export interface Recordable extends MeetingHead {
  readonly before: readonly Content<unknown>[];
  readonly items: readonly NumberedItem[];
}

type NumberedItem = Item<{ readonly prints: string | null }, unknown>;

/**
 * All that a meeting says, a line for each thing, in the order of the minutes. `conceal` says what becomes of
 * what is not for the public, be it released by now or not: a record does not change with the day.
 */
export function linesOf(meeting: Recordable, conceal: Conceal): readonly Line[] {
  const all = [
    ...headLines(meeting),
    ...contentLines(meeting.before, conceal),
    ...meeting.items.flatMap((item) => itemLines(item, conceal)),
  ];
  const kind = line("kind", meeting.private ? "private" : meeting.kind);
  // Nothing of it is public but that it was held.
  return [kind, ...(meeting.private ? conceal(all) : all)];
}

function itemLines(item: NumberedItem, conceal: Conceal): readonly Line[] {
  if (item.type === "open") return [headingLine(item), ...underLines(item, item, conceal)];
  const { title } = item.withheld;
  const private_ = title === null ? [] : [line("title", title)];
  return [
    headingLine(item),
    ...contentLines(item.summary, conceal),
    ...conceal([...private_, ...underLines(item, item.withheld, conceal)]),
  ];
}

type Under = Pick<Extract<NumberedItem, { type: "open" }>, "content" | "items" | "after">;

function underLines(
  item: NumberedItem,
  { content, items, after }: Under,
  conceal: Conceal,
): readonly Line[] {
  const again = line("again", inlineWords(item.title), { number: item.number.prints });
  return [
    ...contentLines(content, conceal),
    ...items.flatMap((sub) => itemLines(sub, conceal)),
    ...(after.length === 0 ? [] : [again, ...contentLines(after, conceal)]),
  ];
}

/** Of a restricted item what else its heading says may not be public; its reason is. */
function headingLine(item: NumberedItem): Line {
  const { number, level, title, slug, key, agenda, urgent } = item;
  const open = item.type === "open";
  return line("item", inlineWords(title), {
    number: number.prints,
    level: level === 1 ? null : String(level),
    key: open ? key : slug,
    ...(open ? { agenda, urgent } : { exempt: exemptionWords(item.exemption) }),
  });
}
