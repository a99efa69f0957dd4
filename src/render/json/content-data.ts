import { type ListLabels, listLabels } from "../../compose/index.ts";
import type { Wording } from "../../house/index.ts";
import type { Content, List, Prose } from "../../meeting/content.ts";
import type { Decision, Exemption } from "../../meeting/decision.ts";
import type { DecisionIds } from "../../meeting/number.ts";
import { wordsOf } from "../../meeting/words-of.ts";

/** Paragraphs, lists and decisions as data. */
export function contentData(content: readonly Content<DecisionIds>[], wording: Wording): object[] {
  const labels = listLabels(wording.lists.prose, wording.lists.bullet);
  return content.map((node) =>
    node.type === "decision" ? decisionData(node, wording) : blockData(node, labels),
  );
}

/**
 * `text` is the paragraphs a decision begins with, `content` what else stands before its limbs,
 * `after` what stands behind them.
 */
function decisionData(node: Decision<DecisionIds>, wording: Wording): object {
  const { ids, leadIn, firstLimb } = node;
  const labels = listLabels(wording.lists.decision, wording.lists.bullet);
  const data = (blocks: readonly (Prose | List)[]) =>
    blocks.map((block) => blockData(block, labels.inside(true)));
  const paragraphs = leadIn.findIndex(({ type }) => type === "list");
  const text = paragraphs < 0 ? leadIn : leadIn.slice(0, paragraphs);
  return {
    type: "decision",
    id: ids.id,
    kind: node.kind,
    text: text.flatMap((block) => (block.type === "prose" ? [wordsOf(block.content)] : [])),
    content: data(leadIn.slice(text.length)),
    limbs: node.limbs.map((limb, index) => ({
      id: ids.limbs[index]?.id,
      label: labels.label(true, firstLimb + index),
      content: data(limb.content),
    })),
    after: data(node.after),
    moved: null,
    seconded: null,
    vote: null,
    action: null,
    approves: node.approves.map(({ value }) => value),
    excludesPublic: node.excludesPublic === null ? null : exemptionData(node.excludesPublic.value),
  };
}

function blockData(node: Prose | List, labels: ListLabels): object {
  if (node.type === "prose") return { type: "prose", text: wordsOf(node.content) };
  const { ordered, start, items } = node;
  const inside = labels.inside(ordered);
  const data = items.map(({ content }, index) => ({
    label: labels.label(ordered, start + index),
    content: content.map((block) => blockData(block, inside)),
  }));
  return { type: "list", ordered, items: data };
}

function exemptionData(exemption: Exemption): readonly number[] | string {
  return exemption.type === "schedule-12a" ? exemption.paragraphs : exemption.type;
}
