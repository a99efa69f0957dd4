import { atoms } from "./atoms.ts";
import type { Piece } from "./piece.ts";
import type { Setting } from "./setting.ts";
import type { ColumnNeed } from "./table-widths.ts";

/** The widths of the longest word and of the longest line of a cell, in points. */
export function cellNeed(pieces: readonly Piece[], size: number, setting: Setting): ColumnNeed {
  let least = 0;
  let most = 0;
  let line = 0;
  for (const atom of atoms(pieces, setting)) {
    least = Math.max(least, atom.width);
    most = Math.max(most, line + atom.width);
    line = atom.ends ? 0 : line + atom.width + (atom.space?.run.width ?? 0);
  }
  return { least: (least * size) / 1000, most: (most * size) / 1000 };
}
