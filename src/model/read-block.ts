import type { PublicContent } from "../meeting/content.ts";
import { type DecisionKind, decisionKinds } from "../meeting/decision.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { Fenced } from "../parse/index.ts";
import { readAction } from "./read-action.ts";
import { readAmendment } from "./read-amendment.ts";
import { readCorrection } from "./read-correction.ts";
import { readDecision } from "./read-decision.ts";
import { readNote } from "./read-note.ts";
import { readVote } from "./read-vote.ts";
import type { Reading } from "./reading.ts";

type Words = readonly PublicContent<Unnumbered>[];

/** Blocks other than decisions, and those that hold others or are in no edition. */
const readers: Readonly<Record<string, (block: Fenced, reading: Reading) => Words>> = {
  amendment: readAmendment,
  vote: readVote,
  action: readAction,
  correction: readCorrection,
  note: readNote,
};

/** Reads a block of words that may be published; one whose name could not be read was reported with its place already. */
export function readBlock(block: Fenced, reading: Reading): Words {
  if (isDecisionBlock(block)) return [readDecision(block, block.name, reading)];
  return readers[block.name]?.(block, reading) ?? [];
}

/** Whether a block records a decision. */
export function isDecisionBlock(block: Fenced): block is Fenced & { name: DecisionKind } {
  return (decisionKinds as readonly string[]).includes(block.name);
}
