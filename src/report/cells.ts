import { harmless } from "./harmless.ts";

/** One character as a reader sees it. */
export interface Cell {
  readonly text: string;
  /** Columns of a terminal that it takes. */
  readonly width: number;
  /** Where it begins in the line, in UTF-16 units. */
  readonly offset: number;
}

const tabStop = 4;

// East Asian Wide and Fullwidth, from the Unicode data file EastAsianWidth.txt, in broad ranges.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** Splits a line into characters, with tabs opened out and invisible characters written out. */
export function cells(line: string): readonly Cell[] {
  let column = 0;
  return pieces(line).map((piece) => {
    const cell = { ...drawn(piece.segment, column), offset: piece.index };
    column += cell.width;
    return cell;
  });
}

/** Loading the tables of Unicode costs more than a whole report of plain English. */
function pieces(line: string): readonly { readonly segment: string; readonly index: number }[] {
  if (plain.test(line)) return [...line].map((segment, index) => ({ segment, index }));
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line)];
}

const plain = /^[\t\x20-\x7e]*$/;

function drawn(character: string, column: number): { text: string; width: number } {
  if (character === "\t") {
    const width = tabStop - (column % tabStop);
    return { text: " ".repeat(width), width };
  }
  if (plain.test(character)) return { text: character, width: 1 };
  const text = harmless(character);
  if (text !== character) return { text, width: [...text].length };
  return { text, width: wide.test(character) ? 2 : 1 };
}
