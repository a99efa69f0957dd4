import type { Fenced } from "../parse/index.ts";
import { notYet } from "./not-yet.ts";
import type { Reading } from "./reading.ts";

/** Reads a block `:::note`. */
export function readNote(block: Fenced, { report }: Reading): readonly [] {
  report(notYet(":::note", block.opening));
  return [];
}
