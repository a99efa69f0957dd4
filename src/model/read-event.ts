import type { Leaf } from "../parse/index.ts";
import { notYet } from "./not-yet.ts";
import type { Reading } from "./reading.ts";

/** Reads a line such as `::left{name="G Freer"}`. */
export function readEvent({ name, place }: Leaf, { report }: Reading): readonly [] {
  report(notYet(`::${name}`, place));
  return [];
}
