import { nearMiss } from "../data/index.ts";
import { flags, wordyAttributes } from "./constructs.ts";

/** A value that lacks its quotes; offsets are of the text between the braces. */
export interface LooseValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const begins = /(?<![^\s,])([a-z][a-z0-9-]*)=(?=[^\s"“”„‟«»'‘’])/g;
const next = /[ \t,]+(?=[#.]\p{L}|[a-z][a-z0-9-]*=)|$/gu;
const plain = /^[\p{L}\p{N}-]+$/u;

/**
 * The values that hold anything but letters, digits and hyphens: `moved=C Marriott`, `at=14:20`. Where
 * a value is words, what stands behind it up to the next `name=` is of it; else, what begins with a digit.
 */
export function looseValues(text: string): readonly LooseValue[] {
  const found: LooseValue[] = [];
  let from = 0;
  for (const { 0: whole, 1: name = "", index } of text.matchAll(begins)) {
    if (index < from) continue;
    const start = index + whole.length;
    next.lastIndex = start;
    from = next.exec(text)?.index ?? text.length;
    const rest = text.slice(start, from);
    const value = wordyAttributes.has(name) ? ownWords(rest) : ownNumbers(rest);
    if (plain.test(value) || /["“”„‟«»={}]/.test(value)) continue;
    const listed = wordyAttributes.has(name) ? value : value.replace(/,?[ \t]+and[ \t]+/g, ", ");
    found.push({ value: listed, start, end: start + value.length });
  }
  return found;
}

/** "14:20", "4(a)", "1, 2", "2019-10-24 and 2019-11-21". */
function ownNumbers(text: string): string {
  return /^[^\s,]+(?:,[^\s,]+|,?[ \t]+(?:and[ \t]+)?\d[^\s,]*)*/.exec(text)?.[0] ?? "";
}

/** A value without what only says that something is so, such as `left`, and without a comma behind it. */
function ownWords(text: string): string {
  const value = text.replace(/[\s,]+$/, "");
  const last = /[\s,]+([a-z-]+)$/.exec(value);
  const flag = nearMiss(last?.[1] ?? "", flags, 1) !== null;
  return last === null || !flag ? value : ownWords(value.slice(0, last.index));
}
