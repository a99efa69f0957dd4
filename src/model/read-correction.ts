import type { Fenced } from "../parse/index.ts";
import { notYet } from "./not-yet.ts";
import type { Reading } from "./reading.ts";

/** Reads a block `:::correction`. */
export function readCorrection(block: Fenced, { report }: Reading): readonly [] {
  report(notYet(":::correction", block.opening));
  return [];
}
