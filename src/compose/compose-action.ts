import type { Remark } from "../document/index.ts";
import type { Action } from "../meeting/action.ts";
import { composeFlow } from "./compose-flow.ts";
import type { Composing } from "./composing.ts";
import { listLabels } from "./list-labels.ts";
import { sentences } from "./sentences.ts";
import { taskWords } from "./task-words.ts";

/** Something to be done. Who and when call it an action; without either its label does. */
export function composeAction(node: Action, composing: Composing): readonly [Remark] {
  const { lists, actions } = composing.wording;
  const words = composeFlow(node.content, listLabels(lists.prose, lists.bullet), composing);
  const task = taskWords(node, composing.wording);
  const label = task === null ? actions.label : null;
  return [{ type: "remark", kind: "action", label, children: [...words, ...sentences(task)] }];
}
