import type { Atom } from "./atoms.ts";

/** Room on the first line and on the others, in the unit of the atoms' widths. */
export interface Room {
  readonly first: number;
  readonly rest: number;
  /** Whether the last line should be as long as the others, as in a heading. */
  readonly balanced: boolean;
}

interface Choice {
  /** How unsightly all lines up to here are together. */
  readonly cost: number;
  /** Where the last of them begins. */
  readonly start: number;
}

/** A line more counts for more than any raggedness that it could cure. */
const LINE = 2;
/** A line of a heading that ends in "the" or "of", which leads on to the next. */
const SMALL = 0.03;
/** A last line that is shorter than this share of the measure, and one that is a single word. */
const SHORT = 0.2;
const HALF = 0.5;
const SCRAP = 0.3;
const ALONE = 0.1;

/** Shares atoms out among lines so that their ends are as even as they can be. */
export function fitLines(atoms: readonly Atom[], room: Room): readonly (readonly Atom[])[] {
  const best: Choice[] = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= atoms.length; end++) best.push(bestEnd(atoms, end, best, room));
  const lines: (readonly Atom[])[] = [];
  for (let end = atoms.length; end > 0; ) {
    const { start } = best[end] as Choice;
    lines.unshift(atoms.slice(start, end));
    end = start;
  }
  return lines;
}

/** The best way to end a line before the atom `end`. */
function bestEnd(atoms: readonly Atom[], end: number, best: readonly Choice[], room: Room): Choice {
  let found: Choice | null = null;
  let width = 0;
  for (let start = end - 1; start >= 0; start--) {
    const atom = atoms[start] as Atom;
    if (atom.ends && start < end - 1) break;
    width += atom.width + (start === end - 1 ? 0 : (atom.space?.run.width ?? 0));
    const before = best[start] as Choice;
    const limit = start === 0 ? room.first : room.rest;
    if (width > limit && found !== null) break;
    const cost = before.cost + LINE + lineCost(atoms, start, end, width / limit, room);
    if (found === null || cost < found.cost) found = { cost, start };
  }
  return found as Choice;
}

/** `filled` is the share of the line that is taken. */
function lineCost(
  atoms: readonly Atom[],
  start: number,
  end: number,
  filled: number,
  room: Room,
): number {
  if (filled > 1) return 100;
  const last = atoms[end - 1] as Atom;
  if (end < atoms.length && !last.ends) {
    return (1 - filled) ** 2 + last.bond + (room.balanced && isSmall(last) ? SMALL : 0);
  }
  if (room.balanced) return (1 - filled) ** 2;
  if (start === 0 || filled > HALF) return 0;
  return SCRAP * Math.max(0, 1 - filled / SHORT) ** 2 + (end - start === 1 ? ALONE : 0);
}

function isSmall({ parts }: Atom): boolean {
  return parts.length === 1 && /^\p{L}{1,3}$/u.test(parts[0]?.run.text ?? "");
}
