import { create, type Font } from "fontkit";
import { fullShaper } from "./full-shaper.ts";
import { plainShaper } from "./plain-shaper.ts";
import { remember } from "./remember.ts";
import type { CheckedRun, Run } from "./run.ts";

/** A parsed font file; shared by all documents of the process. */
export interface Typeface {
  readonly font: Font;
  /** In thousandths of the type size; the descent is negative. */
  readonly ascent: number;
  readonly descent: number;
  shape(text: string): CheckedRun;
}

/** Letters, digits and punctuation of Latin script that stand for themselves: no marks to place,
 * no script but Latin, no fraction slash (U+2044), nothing invisible. */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac]*$/;

const known = new WeakMap<Uint8Array, Typeface>();

/** Parses a font file once: give the same array to get the same typeface. */
export function typeface(bytes: Uint8Array): Typeface {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const made = parse(bytes);
  known.set(bytes, made);
  return made;
}

function parse(bytes: Uint8Array): Typeface {
  const font = create(bytes as Buffer) as Font;
  const scale = 1000 / font.unitsPerEm;
  const shapePlain = plainShaper(bytes, font);
  const shapeFully = fullShaper(font);
  const shape = (text: string): Run =>
    shapePlain !== null && PLAIN.test(text) ? shapePlain(text) : shapeFully(text);
  const words = new Map<string, CheckedRun>();
  return {
    font,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    shape: (text) =>
      remember(words, text, () => ({ ...shape(text), missing: missing(font, text) })),
  };
}

function missing(font: Font, text: string): readonly string[] {
  return Array.from(text).filter(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
}
