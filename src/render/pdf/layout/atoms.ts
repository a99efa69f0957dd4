import type { CheckedRun, Run } from "../font/run.ts";
import type { Piece } from "./piece.ts";
import type { Setting } from "./setting.ts";
import { spaced } from "./spaced.ts";

/** What a line is never broken inside, as runs that may differ in face, and what follows it. */
export interface Atom {
  readonly parts: readonly { readonly run: Run; readonly piece: Piece }[];
  /** In thousandths of the type size. */
  readonly width: number;
  /** The space after it, null where the next atom joins on. */
  readonly space: { readonly run: Run; readonly piece: Piece } | null;
  /** Whether a line break was asked for after it. */
  readonly ends: boolean;
  /** What it costs to end a line after it. */
  readonly bond: number;
}

/** A line that ends in a hyphen. */
const HYPHEN = 0.02;

/** Spaces, a line break, or a stretch up to and with a hyphen or dash between letters. */
const TOKENS =
  /[ \t]*\n[ \t]*|[ \t]+|[^ \t\n]*?\p{L}\p{L}[-\u2010\u2013\u2014](?=\p{L}\p{L})|[^ \t\n]+/gu;
const ENDS_BREAKABLE = /\p{L}\p{L}[-\u2010\u2013\u2014]$/u;
/** Layout controls that Unicode wants unseen; a font's glyph for them would show. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Cuts text into what stays together on a line. */
export function atoms(pieces: readonly Piece[], setting: Setting): readonly Atom[] {
  const made: { -readonly [Key in keyof Atom]: Atom[Key] }[] = [];
  let parts: Atom["parts"] = [];
  let earlier = "";
  let word = "";
  const close = (space: Atom["space"], ends: boolean) => {
    // Spaces run together, and none begins a line; a break that was asked for stands alone.
    if (parts.length === 0 && !ends) return;
    const width = parts.reduce((sum, part) => sum + part.run.width, 0);
    const before = made.at(-1);
    const [earliest, last] = [earlier, word];
    earlier = word;
    word = parts.length === 1 ? (parts[0]?.run.text ?? "") : textOf(parts);
    if (before !== undefined) {
      const own = before.space === null ? HYPHEN : setting.bonds(last, word, earliest);
      before.bond = Math.max(own, holdOf(before.parts.at(-1)?.piece, parts[0]?.piece));
    }
    made.push({ parts, width, space, ends, bond: 0 });
    parts = [];
  };
  for (const piece of pieces) {
    for (const [token] of piece.text.replace(UNSEEN, "").matchAll(TOKENS)) {
      if (/^[ \t\n]/.test(token)) {
        close({ run: shaped(" ", piece, setting), piece }, token.includes("\n"));
      } else {
        const run = shaped(token, piece, setting);
        parts = [...parts, { run, piece }];
        for (const character of run.missing) setting.missing.add(character);
        if (ENDS_BREAKABLE.test(token)) close(null, false);
      }
    }
  }
  close(null, false);
  return made;
}

function shaped(text: string, { face, letters = 0 }: Piece, { faces }: Setting): CheckedRun {
  const run = faces[face].shape(text);
  return letters === 0 ? run : spaced(run, letters * 1000);
}

function textOf(parts: Atom["parts"]): string {
  return parts.map((part) => part.run.text).join("");
}

/** What holds two words together that stand in the same piece. */
function holdOf(one: Piece | undefined, other: Piece | undefined): number {
  return one === other ? (one?.hold ?? 0) : 0;
}
