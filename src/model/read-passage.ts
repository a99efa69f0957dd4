import type { Fenced } from "../parse/index.ts";
import { notYetRestricting } from "./not-yet.ts";
import type { Reading } from "./reading.ts";

/** Reads a block `:::restricted`. */
export function readPassage(block: Fenced, { report }: Reading): readonly [] {
  report(notYetRestricting(":::restricted", block.opening));
  return [];
}
