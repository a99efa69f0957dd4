import type { Fenced } from "../parse/index.ts";
import { notYetRestricting } from "./not-yet.ts";
import type { Reading } from "./reading.ts";

/** Reads a block `:::clerk`. */
export function readClerkNote(block: Fenced, { report }: Reading): readonly [] {
  report(notYetRestricting(":::clerk", block.opening));
  return [];
}
