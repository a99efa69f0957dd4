import { breakLines } from "./break-lines.ts";
import type { Piece } from "./piece.ts";
import type { Segment } from "./row.ts";
import type { Setting } from "./setting.ts";

/** A line of words with blanks between them; where its blanks begin and end, in points. */
export interface BlankLine {
  readonly segments: readonly Segment[];
  readonly blanks: readonly { readonly left: number; readonly width: number }[];
}

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/**
 * Sets words with blanks to write on between them. `blank` is the length of each, or null for as
 * long as fills the line.
 */
export function blankLine(
  words: readonly string[],
  piece: Omit<Piece, "text">,
  { left, right, size }: Stretch,
  blank: number | null,
  setting: Setting,
): BlankLine {
  const gap = size / 3;
  const set = words.map((text) => setWords({ ...piece, text }, size, setting));
  const taken = set.reduce((sum, { width }) => sum + width, 0);
  const share = blank ?? Math.max(size, (right - left - taken) / (words.length - 1) - 2 * gap);
  const segments: Segment[] = [];
  const blanks: { left: number; width: number }[] = [];
  let x = left;
  for (const [index, part] of set.entries()) {
    if (index > 0) {
      blanks.push({ left: x + gap, width: share });
      x += share + 2 * gap;
    }
    segments.push(...part.segments.map((segment) => ({ ...segment, x: segment.x + x })));
    x += part.width;
  }
  return { segments, blanks };
}

/** A real space follows the words: those on either side of a blank are two. */
function setWords(piece: Piece, size: number, setting: Setting) {
  const text = piece.text === "" ? "" : `${piece.text} `;
  const measure = { first: 0, rest: 0, right: 100_000, size };
  const [segments = []] = breakLines([{ ...piece, text }], measure, setting);
  return { segments, width: segments.reduce((sum, segment) => sum + segment.width, 0) };
}
