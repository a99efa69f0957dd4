import type { Block, Decision, List, ListItem, Paragraph } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type {
  Content,
  Prose,
  ListItem as TypedItem,
  List as TypedList,
} from "../meeting/content.ts";
import type { Decision as TypedDecision } from "../meeting/decision.ts";
import type { DecisionIds, LimbId } from "../meeting/number.ts";
import { composeInlines } from "./compose-inlines.ts";
import { type ListLabels, listLabels } from "./list-labels.ts";

/** What stands under a heading, in its order. */
export function composeContent(
  content: readonly Content<DecisionIds>[],
  wording: Wording,
): readonly Block[] {
  const labels = listLabels(wording.lists.prose, wording.lists.bullet);
  return content.map((node) =>
    node.type === "decision" ? composeDecision(node, wording) : composeBlock(node, labels),
  );
}

function composeDecision(node: TypedDecision<DecisionIds>, wording: Wording): Decision {
  const { leadIn, limbs, firstLimb, after, ids } = node;
  const labels = listLabels(wording.lists.decision, wording.lists.bullet);
  const words = (blocks: readonly (Prose | TypedList)[]) =>
    blocks.map((block) => composeBlock(block, labels.inside(true)));
  const items = composeItems(limbs, true, firstLimb, labels, ids.limbs);
  const list: readonly List[] = items.length === 0 ? [] : [{ type: "list", ordered: true, items }];
  return {
    type: "decision",
    label: wording.decisions[node.kind],
    anchor: ids.anchor,
    children: [...words(leadIn), ...list, ...words(after)],
  };
}

function composeBlock(node: Prose | TypedList, labels: ListLabels): Paragraph | List {
  if (node.type === "prose") return { type: "paragraph", content: composeInlines(node.content) };
  const { ordered, start, items } = node;
  return { type: "list", ordered, items: composeItems(items, ordered, start, labels, []) };
}

function composeItems(
  items: readonly TypedItem[],
  ordered: boolean,
  start: number,
  labels: ListLabels,
  ids: readonly LimbId[],
): readonly ListItem[] {
  const inside = labels.inside(ordered);
  return items.map((item, index) => ({
    label: labels.label(ordered, start + index),
    anchor: ids[index]?.anchor ?? null,
    children: item.content.map((node) => composeBlock(node, inside)),
  }));
}
