import type { Content } from "../meeting/content.ts";
import { type DecisionKind, decisionKinds } from "../meeting/decision.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { Fenced } from "../parse/index.ts";
import { readAction } from "./read-action.ts";
import { readAmendment } from "./read-amendment.ts";
import { readClerkNote } from "./read-clerk-note.ts";
import { readCorrection } from "./read-correction.ts";
import { readDecision } from "./read-decision.ts";
import { readNote } from "./read-note.ts";
import { readPassage } from "./read-passage.ts";
import { readVote } from "./read-vote.ts";
import type { Reading } from "./reading.ts";

type Words = readonly Content<Unnumbered>[];

/** Blocks other than decisions and summaries. */
const readers: Readonly<Record<string, (block: Fenced, reading: Reading) => Words>> = {
  amendment: readAmendment,
  vote: readVote,
  action: readAction,
  correction: readCorrection,
  note: readNote,
  restricted: readPassage,
  clerk: readClerkNote,
};

/** Reads a block; one whose name could not be read was reported with its place already. */
export function readBlock(block: Fenced, reading: Reading): Words {
  if (isDecisionBlock(block)) return [readDecision(block, block.name, reading)];
  return readers[block.name]?.(block, reading) ?? [];
}

/** Whether a block records a decision. */
export function isDecisionBlock(block: Fenced): block is Fenced & { name: DecisionKind } {
  return (decisionKinds as readonly string[]).includes(block.name);
}
