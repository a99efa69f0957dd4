import type { Fenced } from "../parse/index.ts";
import { notYet } from "./not-yet.ts";
import type { Reading } from "./reading.ts";

/** Reads a block `:::vote`. */
export function readVote(block: Fenced, { report }: Reading): readonly [] {
  report(notYet(":::vote", block.opening));
  return [];
}
