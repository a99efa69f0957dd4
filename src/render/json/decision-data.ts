import { type Composing, listLabels } from "../../compose/index.ts";
import type { CitedMinute } from "../../meeting/citation.ts";
import type { Flow } from "../../meeting/content.ts";
import type { Decision } from "../../meeting/decision.ts";
import type { DecisionIds } from "../../meeting/number.ts";
import { exemptionData } from "./exemption-data.ts";
import { flowData, wordsData } from "./flow-data.ts";
import { motionData } from "./motion-data.ts";
import { taskData } from "./task-data.ts";

/** A decision as data: `text` and `content` stand before its limbs, `after` behind them. */
export function decisionData(node: Decision<DecisionIds>, composing: Composing): object {
  const { ids, firstLimb, task } = node;
  const { lists } = composing.wording;
  const labels = listLabels(lists.decision, lists.bullet);
  const inside = labels.inside(true);
  const data = (blocks: readonly Flow[]) => flowData(blocks, inside, composing);
  return {
    type: "decision",
    id: ids.id,
    kind: node.kind,
    ...wordsData(node.leadIn, inside, composing),
    limbs: node.limbs.map((limb, index) => ({
      id: ids.limbs[index]?.id,
      label: labels.label(true, firstLimb + index),
      content: data(limb.content),
    })),
    after: data(node.after),
    ...motionData(node.motion, composing),
    action: task === null ? null : taskData(task),
    approves: node.approves.map(({ value }) => value),
    excludesPublic: node.excludesPublic === null ? null : exemptionData(node.excludesPublic.value),
    readmitsPublic: node.readmitsPublic,
    rescinds: node.rescinds.map(citedData),
    supersedes: node.supersedes.map(citedData),
    done: node.done.map(citedData),
  };
}

function citedData({ prints, meeting }: CitedMinute) {
  return { number: prints, meeting: meeting?.value ?? null };
}
