import type { Fenced } from "../parse/index.ts";
import { notYet } from "./not-yet.ts";
import type { Reading } from "./reading.ts";

/** Reads a block `:::action`. */
export function readAction(block: Fenced, { report }: Reading): readonly [] {
  report(notYet(":::action", block.opening));
  return [];
}
