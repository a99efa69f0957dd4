import { colonLike, semicolonLike } from "../colon-run.ts";
import { holders, secret } from "../constructs.ts";
import { readLine } from "../read-line.ts";
import { lineBelow, type SourceLine } from "./line-round.ts";
import type { Mending } from "./mending.ts";

interface Fences {
  readonly colons: string;
  /** The closing fence, where it has to be written anew; else null. */
  readonly closing: SourceLine | null;
}

const marks = new RegExp(`[${colonLike}${semicolonLike}]`, "g");

/**
 * The colons of a block whose opening fence was typed with others, and its closing fence where that
 * must have them too; null where something has to be guessed. What hides words, and what holds other
 * blocks, is left to the clerk; so is a closing fence with more colons, which may be of a block round it.
 */
export function fenceColons(
  name: string,
  typed: string,
  opening: SourceLine,
  { text, blocks }: Mending,
): Fences | null {
  const count = typed.match(marks)?.length ?? 0;
  const exact = /^:{3,}$/.test(typed);
  if (secret.has(name) || holders.has(name)) return exact ? { colons: typed, closing: null } : null;
  const outermost = blocks.some(({ start }) => start === opening.from);
  const closing = outermost ? closingBelow(text, opening) : null;
  const closes = closing?.words.match(marks)?.length ?? 0;
  if (exact && (closing === null || closes !== 3)) return { colons: typed, closing: null };
  if (closing === null || closing.words === ":::") return { colons: ":::", closing: null };
  return closes > 3 || closes > Math.max(count, 3) ? null : { colons: ":::", closing };
}

/** The fence that must be the block's own: no other construct stands between. */
function closingBelow(text: string, opening: SourceLine): SourceLine | null {
  for (let line = lineBelow(text, opening); line !== null; line = lineBelow(text, line)) {
    const { type } = readLine(line.words);
    if (type === "closing") return line;
    if (type === "opening" || type === "heading" || type === "item-break") return null;
  }
  return null;
}
