import type { Block } from "../document/index.ts";
import type { Correction } from "../meeting/action.ts";
import type { Composing } from "./composing.ts";

/** What earlier minutes should have said. */
export function composeCorrection(_node: Correction, _composing: Composing): readonly Block[] {
  return [];
}
