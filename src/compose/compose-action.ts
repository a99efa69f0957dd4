import type { Remark } from "../document/index.ts";
import type { Action } from "../meeting/action.ts";
import { composeFlow } from "./compose-flow.ts";
import type { Composing } from "./composing.ts";
import { listLabels } from "./list-labels.ts";
import { sentences } from "./sentences.ts";
import { taskWords } from "./task-words.ts";

/** Something to be done, with its label, and who is to do it by when. */
export function composeAction(node: Action, composing: Composing): readonly [Remark] {
  const { lists, actions } = composing.wording;
  const words = composeFlow(node.content, listLabels(lists.prose, lists.bullet), composing);
  const task = sentences(taskWords(node, "of-action", composing.wording));
  return [{ type: "remark", kind: "action", label: actions.label, children: [...words, ...task] }];
}
