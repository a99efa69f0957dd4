import type { Composing } from "./composing.ts";
import { fill } from "./fill.ts";

/** A house may print "5." where the number is a bare 5; references say "Minute 5" all the same. */
export function labelWords(label: string, { wording: { items } }: Composing): string {
  return /^\d+$/.test(label) ? fill(items["bare-number"], { number: label }) : label;
}
