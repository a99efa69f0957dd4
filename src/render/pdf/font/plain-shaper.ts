import type { Font } from "fontkit";
import { advances } from "./advances.ts";
import { kerning } from "./kerning.ts";
import { layoutFeatures } from "./layout-features.ts";
import { remember } from "./remember.ts";
import type { Run } from "./run.ts";
import { sfntTables } from "./sfnt.ts";

/** What a shaper always applies to Latin text besides kerning and the placing of marks. */
const ALWAYS = new Set(["rvrn", "ltra", "ltrm", "rlig", "calt", "clig", "rclt", "curs"]);

/**
 * Shapes text in which each character has a glyph of its own: width and kerning with the next are
 * all there is to it. Null for a font of which that is not the whole truth.
 */
export function plainShaper(bytes: Uint8Array, font: Font): ((text: string) => Run) | null {
  const tables = sfntTables(bytes);
  const kern = kerning(tables.get("GPOS"));
  if (kern === null || substitutes(tables.get("GSUB"))) return null;
  const scale = 1000 / font.unitsPerEm;
  const width = advances(tables);
  const known = new Map<number, number>();
  const glyphOf = (point: number) => remember(known, point, () => font.glyphForCodePoint(point).id);
  return (text) => {
    const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const ids = points.map(glyphOf);
    let total = 0;
    const glyphs = ids.map((id, index) => {
      const next = ids[index + 1];
      const own = width(id) * scale;
      const advance = next === undefined ? own : own + kern(id, next) * scale;
      total += advance;
      return { id, codePoints: [points[index] ?? 0], width: own, advance, x: 0, y: 0 };
    });
    return { text, glyphs, width: total };
  };
}

function substitutes(gsub: DataView | undefined): boolean {
  if (gsub === undefined) return false;
  const features = ["latn", "DFLT"].flatMap((script) => layoutFeatures(gsub, script) ?? []);
  return features.some((feature) => ALWAYS.has(feature.tag));
}
