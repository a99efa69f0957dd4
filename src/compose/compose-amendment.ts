import type { Remark } from "../document/index.ts";
import type { Amendment } from "../meeting/decision.ts";
import { composeFlow } from "./compose-flow.ts";
import type { Composing } from "./composing.ts";
import { listLabels } from "./list-labels.ts";
import { motionWords } from "./motion-words.ts";
import { sentences } from "./sentences.ts";

/** An amendment with its outcome, and how it was voted on. Its lists are those of a decision. */
export function composeAmendment(node: Amendment, composing: Composing): readonly [Remark] {
  const { wording } = composing;
  const { decision, bullet } = wording.lists;
  return [
    {
      type: "remark",
      kind: "amendment",
      label: wording.amendments[node.outcome ?? "unsaid"],
      children: [
        ...composeFlow(node.content, listLabels(decision, bullet), composing),
        ...sentences(motionWords(node.motion, wording)),
      ],
    },
  ];
}
