import { nearMiss } from "../../data/index.ts";
import type { Edit } from "../../problem.ts";
import { blockNames, leafNames, secret } from "../constructs.ts";
import { readLine } from "../read-line.ts";
import { joinedBraces } from "./joined-braces.ts";
import { mendedAttributes } from "./mended-attributes.ts";
import type { Mending } from "./mending.ts";

const opening = /^(:{2,})\s*([\p{L}-]+)\s*(\[[^\]]*\])?\s*(?:\{([^{}]*)\})?$/u;

/** Spaces, capitals and quotes in the line that opens a block, or is one. */
export function mendOpening(offset: number, { text }: Mending): readonly Edit[] | null {
  const { words, start, end } = joinedBraces(text, offset);
  const [, colons = "", word = "", label = "", braces] = opening.exec(words) ?? [];
  const name = spelt(word, colons.length);
  if (name === null) return null;
  const attributes = braces === undefined ? "" : `{${mendedAttributes(braces) ?? braces.trim()}}`;
  const mended = colons + name + label + attributes;
  const kind = readLine(mended);
  if (kind.type !== "opening" || kind.slip !== null || mended === text.slice(start, end))
    return null;
  return [{ start, end, text: mended }];
}

/** The word itself, or what it can alone be meant for; what hides words is never guessed. */
function spelt(word: string, colons: number): string | null {
  const lower = word.toLowerCase();
  const names = colons === 2 ? leafNames : blockNames;
  if (names.has(lower)) return lower;
  if (lower.length < 5 || nearMiss(lower, secret) !== null) return null;
  const near = [...blockNames, ...leafNames].filter((name) => nearMiss(lower, [name], 1) !== null);
  const [only] = near;
  return near.length === 1 && only !== undefined && names.has(only) ? only : null;
}
