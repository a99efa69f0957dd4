import type { Font } from "fontkit";
import type { Glyph, Run } from "./run.ts";

/** Ligatures and composition off: both draw glyphs that read back as other letters. */
const FEATURES = { liga: false, ccmp: false, locl: false };
/** A letter that Unicode has in one piece, with marks that are not part of it. */
const CLUSTER = /\P{M}\p{M}+/gu;

/** fontkit's own shaper, for combining marks and for scripts other than Latin. */
export function fullShaper(font: Font): (text: string) => Run {
  return (text) => {
    const glyphs = [...layOut(font, text)];
    for (const cluster of text.matchAll(CLUSTER)) {
      const start = Array.from(text.slice(0, cluster.index)).length;
      placeMarks(font, cluster[0], glyphs, start);
    }
    return { text, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
  };
}

function layOut(font: Font, text: string): readonly Glyph[] {
  const scale = 1000 / font.unitsPerEm;
  const run = font.layout(text, FEATURES);
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  // fontkit keeps one object a glyph with the first character it ever stood for, in whatever
  // document that was; where glyphs and characters go in pairs the text itself says better.
  const paired = run.direction === "ltr" && run.glyphs.length === points.length;
  return run.glyphs.map((glyph, index) => {
    const position = run.positions[index];
    return {
      id: glyph.id,
      codePoints: paired ? [points[index] ?? 0] : glyph.codePoints,
      width: glyph.advanceWidth * scale,
      advance: (position?.xAdvance ?? 0) * scale,
      x: (position?.xOffset ?? 0) * scale,
      y: (position?.yOffset ?? 0) * scale,
    };
  });
}

/**
 * Fonts have anchors for marks on plain letters only and leave it to `ccmp` to take "ọ̀" apart. The
 * letter is drawn in one piece all the same, so that it reads back as typed, and its other marks
 * stand where they would on the letter taken apart.
 */
function placeMarks(font: Font, cluster: string, glyphs: Glyph[], start: number): void {
  const [letter = "", ...marks] = Array.from(cluster);
  const apart = Array.from(cluster.normalize("NFD"));
  if (letter.normalize("NFD") === letter) return;
  const model = layOut(font, apart.join(""));
  if (model.length !== apart.length) return;
  const wider = (glyphs[start]?.width ?? 0) - (model[0]?.width ?? 0);
  for (const [index, mark] of marks.entries()) {
    const place = model[apart.lastIndexOf(mark)];
    const glyph = glyphs[start + 1 + index];
    if (place === undefined || glyph === undefined) continue;
    if (glyph.codePoints[0] !== mark.codePointAt(0)) continue;
    glyphs[start + 1 + index] = { ...glyph, x: place.x - wider, y: place.y };
  }
}
