import type { Block } from "../document/index.ts";
import type { Amendment } from "../meeting/decision.ts";
import type { Composing } from "./composing.ts";

/** An amendment with its outcome, and how it was voted on. */
export function composeAmendment(_node: Amendment, _composing: Composing): readonly Block[] {
  return [];
}
