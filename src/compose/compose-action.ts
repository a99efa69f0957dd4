import type { Block } from "../document/index.ts";
import type { Action } from "../meeting/action.ts";
import type { Composing } from "./composing.ts";

/** What is to be done, by whom and by when. */
export function composeAction(_node: Action, _composing: Composing): readonly Block[] {
  return [];
}
