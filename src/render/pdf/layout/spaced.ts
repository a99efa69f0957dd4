import type { CheckedRun, Glyph } from "../font/run.ts";

const MARK = /^\p{M}/u;

/** A run with more space between its letters, in thousandths of the type size. */
export function spaced(run: CheckedRun, extra: number): CheckedRun {
  let width = run.width;
  const glyphs = run.glyphs.map((glyph, index) => {
    // A mark stands where its letter was set: the space comes after both.
    if (isMark(run.glyphs[index + 1])) return glyph;
    width += extra;
    return { ...glyph, advance: glyph.advance + extra };
  });
  return { ...run, glyphs, width };
}

function isMark(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && MARK.test(String.fromCodePoint(...glyph.codePoints));
}
