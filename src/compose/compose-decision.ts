import type { Decision, List } from "../document/index.ts";
import type { Flow } from "../meeting/content.ts";
import type { Decision as TypedDecision } from "../meeting/decision.ts";
import type { DecisionIds } from "../meeting/number.ts";
import { composeFlow, composeItems } from "./compose-flow.ts";
import type { Composing } from "./composing.ts";
import { fill } from "./fill.ts";
import { listLabels } from "./list-labels.ts";
import { motionWords } from "./motion-words.ts";
import { sentences } from "./sentences.ts";
import { taskWords } from "./task-words.ts";

/** A decision with its label, its limbs, who moved it and how it was voted on. */
export function composeDecision(
  node: TypedDecision<DecisionIds>,
  composing: Composing,
): readonly Decision[] {
  const { leadIn, limbs, firstLimb, after, ids } = node;
  const { wording } = composing;
  const { lists, decisions } = wording;
  const labels = listLabels(lists.decision, lists.bullet);
  const words = (blocks: readonly Flow[]) => composeFlow(blocks, labels.inside(true), composing);
  const items = composeItems(limbs, true, firstLimb, labels, ids.limbs, composing);
  const list: readonly List[] =
    items.length === 0 ? [] : [{ type: "list", ordered: labels.counts(true), items }];
  return [
    {
      type: "decision",
      label: decisions[node.kind],
      anchor: ids.anchor,
      permalink: fill(wording.document.permalinks.decision, { decision: ids.id }),
      children: [
        ...words(leadIn),
        ...list,
        ...words(after),
        ...sentences(
          motionWords(node.motion, wording),
          node.task === null ? null : taskWords(node.task, "of-decision", wording),
        ),
      ],
    },
  ];
}
