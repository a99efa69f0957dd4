import { isLineEnd } from "./is-line-end.ts";

/** A line as far as it is near a point of it. */
export interface Stretch {
  /** Where it begins in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether more of the line stands before or after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Far more than a screen shows, though a letter may bear many marks. */
const farthest = 512;
/** More than a screen shows of letters that take one column each. */
const near = 80;
const single = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2013-\u2014\u2018-\u201d\u2026\n\r]*$/;

/**
 * What stands round an offset on its line. A source may be one line of a megabyte, and splitting
 * that into characters for each of its faults would take minutes.
 */
export function stretchRound(text: string, offset: number): Stretch {
  const at = Math.min(offset, text.length);
  const plain = single.test(text.slice(Math.max(0, at - near), at + near));
  const reach = plain ? near : farthest;
  let start = at;
  while (start > 0 && at - start < reach && !isLineEnd(text[start - 1])) start -= 1;
  let end = at;
  while (end < text.length && end - at < reach && !isLineEnd(text[end])) end += 1;
  return {
    start: whole(text, start),
    end: whole(text, end),
    cutBefore: start > 0 && !isLineEnd(text[start - 1]),
    cutAfter: end < text.length && !isLineEnd(text[end]),
  };
}

/** A cut falls before a character, not between its two halves in UTF-16. */
function whole(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}
