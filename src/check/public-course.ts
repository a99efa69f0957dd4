import type { Content, PublicContent } from "../meeting/content.ts";
import type { Decision, Exemption } from "../meeting/decision.ts";
import type { Item, OpenItem, RestrictedItem } from "../meeting/item.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { wholeOf } from "../meeting/whole-of.ts";
import type { Place } from "../problem.ts";
import { isAppendix } from "./is-appendix.ts";

type Plain = Item<Unnumbered, Unnumbered>;
type Open = OpenItem<Unnumbered, Content<Unnumbered>, Plain>;
type Node = PublicContent<Unnumbered>;

/** What happens in a meeting that bears on whether the public may be there. */
export type Step =
  | { readonly type: "exclusion"; readonly exemption: Exemption; readonly place: Place }
  | { readonly type: "return"; readonly item: Plain | null }
  /** `item` is null for a passage; `within` says that it stands under a restricted heading. */
  | {
      readonly type: "restricted";
      readonly exemption: Exemption;
      readonly item: RestrictedItem<Unnumbered, Unnumbered> | null;
      readonly within: boolean;
      readonly holder: Plain | null;
      readonly place: Place;
    }
  | { readonly type: "open"; readonly item: Open; readonly node: Node };

/**
 * Exclusions, returns, what is restricted and what is not, in the order of the minutes. An appendix was
 * written before: of what is open in it nothing is said.
 */
export function publicCourse({ before, items }: Meeting): readonly Step[] {
  return [...ofContent(before, null, false), ...items.flatMap((item) => ofItem(item, false))];
}

function ofItem(item: Plain, within: boolean): readonly Step[] {
  const { content, items, after } = wholeOf(item);
  const inside = within || item.type === "restricted";
  const own = ofContent(content, item, inside);
  const rest = [...items.flatMap((sub) => ofItem(sub, inside)), ...ofContent(after, item, inside)];
  if (item.type === "open") {
    const all = [...own, ...rest];
    return isAppendix(item) ? all.filter(({ type }) => type !== "open") : all;
  }
  const { exemption, place } = item;
  const heading = { type: "restricted", exemption, item, within, holder: item, place } as const;
  // The resolution that excludes may stand at the head of what it is about.
  const isExclusion = ({ type }: Step) => type === "exclusion";
  return [
    ...own.filter(isExclusion),
    heading,
    ...own.filter((step) => !isExclusion(step)),
    ...rest,
  ];
}

function ofContent(
  content: readonly Content<Unnumbered>[],
  item: Plain | null,
  within: boolean,
): readonly Step[] {
  return content.flatMap((node): readonly Step[] => {
    if (node.type === "passage") {
      const { exemption, place } = node;
      const words = ofContent(node.content, item, true);
      return [{ type: "restricted", exemption, item: null, within, holder: item, place }, ...words];
    }
    const turns = node.type === "decision" && took.has(node.kind) ? turnsOf(node, item) : [];
    if (turns.length > 0) return turns;
    return within || item?.type !== "open" ? [] : [{ type: "open", item, node }];
  });
}

/** A motion that was lost or put off keeps nobody out. */
const took: ReadonlySet<string> = new Set([
  "resolved",
  "agreed",
  "approved",
  "recommended",
  "noted",
]);

function turnsOf(
  { excludesPublic, readmitsPublic, place }: Decision<Unnumbered>,
  item: Plain | null,
): readonly Step[] {
  return [
    ...(readmitsPublic ? [{ type: "return", item } as const] : []),
    ...(excludesPublic === null
      ? []
      : [{ type: "exclusion", exemption: excludesPublic.value, place } as const]),
  ];
}
