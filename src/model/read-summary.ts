import type { PublicContent } from "../meeting/content.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { Fenced } from "../parse/index.ts";
import { message, type Place } from "../problem.ts";
import { readHeld } from "./read-held.ts";
import type { Reading } from "./reading.ts";

/** Reads what is public of a restricted item. */
export function readSummary(block: Fenced, reading: Reading): readonly PublicContent<Unnumbered>[] {
  for (const { place } of block.attributes) reading.report(attributed(place));
  return readHeld(block, reading);
}

function attributed(place: Place) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`A summary takes no attributes: all of it is public.`,
    hint: message`Move what is not for the public out of the summary, then leave the braces out.`,
    place,
  } as const;
}
