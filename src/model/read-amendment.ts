import type { Fenced } from "../parse/index.ts";
import { notYet } from "./not-yet.ts";
import type { Reading } from "./reading.ts";

/** Reads a block `:::amendment`. */
export function readAmendment(block: Fenced, { report }: Reading): readonly [] {
  report(notYet(":::amendment", block.opening));
  return [];
}
