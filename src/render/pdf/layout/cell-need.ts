import { type Atom, atoms } from "./atoms.ts";
import type { Piece } from "./piece.ts";
import type { Setting } from "./setting.ts";
import type { ColumnNeed } from "./table-widths.ts";

/** What it costs to end a line within a date or a time, at the least. */
const BOUND = 1;
/** A longer word may be parted as an address may. */
const LONG = 30;
/** The least room in which it is, in thousandths of the type size. */
const PARTED = 12_000;

/**
 * What a cell asks for, in thousandths of the type size. A date or a time is one word. Where `parting`, addresses and
 * very long words may be parted as they are in any line.
 */
export function cellNeed(pieces: readonly Piece[], parting: boolean, setting: Setting): ColumnNeed {
  const all = atoms(pieces, setting);
  let least = 0;
  let most = 0;
  let line = 0;
  let word = 0;
  for (const [index, atom] of all.entries()) {
    const width = parting && mayPart(atom) ? Math.min(atom.width, PARTED) : atom.width;
    least = Math.max(least, word + width);
    most = Math.max(most, line + atom.width);
    const after = atom.width + (atom.space?.run.width ?? 0);
    line = atom.ends ? 0 : line + after;
    const bound = !atom.ends && atom.bond >= BOUND;
    word = bound && (word > 0 || hasFigure(atom) || hasFigure(all[index + 1])) ? word + after : 0;
  }
  return { least, most: Math.max(least, most) };
}

function mayPart(atom: Atom): boolean {
  const text = textOf(atom);
  return text.length > LONG || /:\/\/|@|^www\./i.test(text);
}

function hasFigure(atom: Atom | undefined): boolean {
  return atom !== undefined && /\d/.test(textOf(atom));
}

function textOf({ parts }: Atom): string {
  return parts.map(({ run }) => run.text).join("");
}
