import type { Block } from "../document/index.ts";
import type { Vote } from "../meeting/vote.ts";
import type { Composing } from "./composing.ts";

/** A recorded vote: who voted how. */
export function composeVote(_node: Vote, _composing: Composing): readonly Block[] {
  return [];
}
