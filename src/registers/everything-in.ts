import type { PublicContent } from "../meeting/content.ts";
import type { PublicItem } from "../meeting/item.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import { wordsOf } from "../meeting/words-of.ts";
import type { Published } from "./published.ts";
import type { Spot } from "./spot.ts";

/** A block or paragraph, and the heading it stands under. */
export interface Standing {
  readonly node: PublicContent<DecisionIds>;
  /** The heading. */
  readonly under: Spot;
  /** The anchors of the heading and of those above it. */
  readonly within: readonly string[];
}

/** All that stands in what is published of a document, in its order. */
export function everythingIn(published: Published): readonly Standing[] {
  const { document } = published;
  if (document.type === "minutes" && document.private) return [];
  const top = { published, anchor: "", minute: null, title: null };
  return [
    ...document.before.map((node) => ({ node, under: top, within: [] })),
    ...document.items.flatMap((item) => underItem(item, published, [])),
  ];
}

function underItem(
  item: PublicItem<BorneNumber, DecisionIds>,
  published: Published,
  above: readonly string[],
): readonly Standing[] {
  const { anchor, prints } = item.number;
  const under = { published, anchor, minute: prints, title: wordsOf(item.title) };
  const within = [...above, anchor];
  const standing = (node: PublicContent<DecisionIds>) => ({ node, under, within });
  if (item.type === "withheld") return item.summary.map(standing);
  return [
    ...item.content.map(standing),
    ...item.items.flatMap((sub) => underItem(sub, published, within)),
    ...item.after.map(standing),
  ];
}
