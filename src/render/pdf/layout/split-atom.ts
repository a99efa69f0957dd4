import type { Atom } from "./atoms.ts";
import type { Piece } from "./piece.ts";
import type { Setting } from "./setting.ts";

/** After these a long address is broken first. */
const STRETCHES = /[^/?&=#.,;:_@+%-]*[/?&=#.,;:_@+%-]*/gu;
/** A letter with its marks. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** Makes small atoms of one that is wider than a line, such as a web address. */
export function splitAtom(atom: Atom, widest: number, setting: Setting): readonly Atom[] {
  if (atom.width <= widest) return [atom];
  const whole = atom.parts.flatMap(({ run, piece }) => cut(run.text, piece, widest, setting));
  return whole.map((small, index) =>
    index === whole.length - 1
      ? { ...small, space: atom.space, ends: atom.ends, bond: atom.bond }
      : small,
  );
}

function cut(text: string, piece: Piece, widest: number, setting: Setting): readonly Atom[] {
  const stretches = (text.match(STRETCHES) ?? []).filter((stretch) => stretch !== "");
  return stretches.flatMap((stretch) => {
    const atom = atomOf(stretch, piece, setting);
    if (atom.width <= widest) return [atom];
    return (stretch.match(LETTERS) ?? []).map((letter) => atomOf(letter, piece, setting));
  });
}

function atomOf(text: string, piece: Piece, setting: Setting): Atom {
  const run = setting.faces[piece.face].shape(text);
  return { parts: [{ run, piece }], width: run.width, space: null, ends: false, bond: 0 };
}
