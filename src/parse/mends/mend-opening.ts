import { nearMiss } from "../../data/index.ts";
import type { Edit } from "../../problem.ts";
import { colonLike, semicolonLike } from "../colon-run.ts";
import { blockNames, leafNames, secret } from "../constructs.ts";
import { readLine } from "../read-line.ts";
import { fenceColons } from "./fence-colons.ts";
import { joinedBraces } from "./joined-braces.ts";
import { lineRound } from "./line-round.ts";
import { mendedAttributes } from "./mended-attributes.ts";
import type { Mending } from "./mending.ts";

const opening = new RegExp(
  `^([${colonLike}${semicolonLike}](?:[ \\t]*[${colonLike}${semicolonLike}])*)\\s*([\\p{L}-]+)\\s*(\\[[^\\]]*\\])?\\s*(?:\\{([^{}]*)\\})?$`,
  "u",
);

/** Colons, spaces, capitals and quotes in the line that opens a block, or is one. */
export function mendOpening(offset: number, mending: Mending): readonly Edit[] | null {
  const { text } = mending;
  const { words, start, end } = joinedBraces(text, offset);
  const [, typed = "", word = "", label = "", braces] = opening.exec(words) ?? [];
  const name = spelt(word, typed);
  if (name === null) return null;
  const isLeaf = leafNames.has(name);
  const fences = isLeaf
    ? { colons: "::", closing: null }
    : fenceColons(name, typed, lineRound(text, offset), mending);
  if (fences === null) return null;
  const attributes = braces === undefined ? "" : `{${mendedAttributes(braces) ?? braces.trim()}}`;
  const mended = fences.colons + name + label + attributes;
  const kind = readLine(mended);
  if (kind.type !== "opening" || kind.slip !== null) return null;
  const { closing } = fences;
  const edits = [
    ...(mended === text.slice(start, end) ? [] : [{ start, end, text: mended }]),
    ...(closing === null ? [] : [{ start: closing.from, end: closing.to, text: fences.colons }]),
  ];
  return edits.length === 0 ? null : edits;
}

/** The word itself, or what it can alone be meant for; what hides words is never guessed. */
function spelt(word: string, typed: string): string | null {
  const lower = word.toLowerCase();
  const names = typed === "::" && !blockNames.has(lower) ? leafNames : blockNames;
  if (names.has(lower)) return lower;
  if (lower.length < 5 || nearMiss(lower, secret) !== null) return null;
  const near = [...blockNames, ...leafNames].filter((name) => nearMiss(lower, [name], 1) !== null);
  const [only] = near;
  return near.length === 1 && only !== undefined && names.has(only) ? only : null;
}
