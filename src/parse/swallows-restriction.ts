import { nearMiss } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import { endsInRestriction } from "./ends-in-restriction.ts";
import { nearRestriction } from "./near-restriction.ts";

/** Attributes whose value is a number or a letter, hardly ever words. */
const numbers: ReadonlySet<string> = new Set(["agenda", "number"]);
const equals = /[=＝]/;
const letters = pattern(String.raw`\p{L}+`, "gu");

/**
 * Whether the value of a public attribute of a heading may hold what was meant to restrict the item:
 * a quotation mark in the wrong place would make it words of the value, and the item public.
 */
export function swallowsRestriction(name: string, value: string): boolean {
  if (equals.test(value) || hasOddQuotes(value)) return true;
  const words = value.match(letters(value)) ?? [];
  if (numbers.has(name)) return [...words, words.join("")].some(nearRestriction);
  const last = words.at(-1) ?? "";
  if (words.length === 1) return nearRestriction(last);
  return endsInRestriction(value) || nearMiss(last, ["exempt", "confidential"], 1) !== null;
}

/** Typographic quotation marks that do not pair, or a straight one among them. */
function hasOddQuotes(value: string): boolean {
  return /["“”„‟«»＂]/.test(value.replace(/“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/g, ""));
}
