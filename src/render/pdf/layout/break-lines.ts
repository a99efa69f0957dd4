import { type Atom, atoms } from "./atoms.ts";
import { fitLines } from "./fit-lines.ts";
import type { Piece } from "./piece.ts";
import type { Segment } from "./row.ts";
import type { Setting } from "./setting.ts";
import { splitAtom } from "./split-atom.ts";

/** Where lines begin and end, in points from the left edge of the page. */
export interface Measure {
  readonly first: number;
  readonly rest: number;
  readonly right: number;
  readonly size: number;
  /** Whether the lines should be of one length, as in a heading. */
  readonly balanced?: boolean;
}

type Part = Atom["parts"][number];

/**
 * Breaks text into lines, left-aligned. The space at the end of a line is drawn: without it the
 * words either side of the break read as one.
 */
export function breakLines(
  pieces: readonly Piece[],
  measure: Measure,
  setting: Setting,
): readonly (readonly Segment[])[] {
  const scale = measure.size / 1000;
  const narrowest = measure.right - Math.max(measure.first, measure.rest);
  const small = atoms(pieces, setting).flatMap((atom) =>
    splitAtom(atom, narrowest / scale, setting),
  );
  const room = {
    first: (measure.right - measure.first) / scale,
    rest: (measure.right - measure.rest) / scale,
    balanced: measure.balanced ?? false,
  };
  return fitLines(small, room).map((line, index) =>
    segments(line, index === 0 ? measure.first : measure.rest, scale),
  );
}

/** Joins the runs of a line that share face and element. */
function segments(line: readonly Atom[], left: number, scale: number): readonly Segment[] {
  const joined: { x: number; width: number; parts: Part[] }[] = [];
  let x = left;
  for (const part of line.flatMap(({ parts, space }) =>
    space === null ? parts : [...parts, space],
  )) {
    const width = part.run.width * scale;
    const last = joined.at(-1);
    if (last !== undefined && alike(last.parts[0], part)) {
      last.parts.push(part);
      last.width += width;
    } else joined.push({ x, width, parts: [part] });
    x += width;
  }
  return joined.map(({ x, width, parts }) => {
    const { face, tag, quiet = false } = (parts[0] as Part).piece;
    return { x, width, face, tag, quiet, runs: parts.map((part) => part.run) };
  });
}

function alike(one: Part | undefined, other: Part): boolean {
  if (one === undefined) return false;
  const [before, after] = [one.piece, other.piece];
  return (
    before.tag === after.tag &&
    before.face === after.face &&
    (before.quiet ?? false) === (after.quiet ?? false)
  );
}
