import type { CheckedRun } from "../font/run.ts";

/** A run with more space between its letters, in thousandths of the type size. */
export function spaced(run: CheckedRun, extra: number): CheckedRun {
  const glyphs = run.glyphs.map((glyph) => ({ ...glyph, advance: glyph.advance + extra }));
  return { ...run, glyphs, width: run.width + extra * glyphs.length };
}
