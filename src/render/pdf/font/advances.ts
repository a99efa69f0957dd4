/**
 * Widths of glyphs in font units, straight from `hhea` and `hmtx`. fontkit would decode the outline
 * of each glyph to answer this.
 */
export function advances(tables: ReadonlyMap<string, DataView>): (glyph: number) => number {
  const header = tables.get("hhea");
  const metrics = tables.get("hmtx");
  if (header === undefined || metrics === undefined) return () => 0;
  const last = header.getUint16(34) - 1;
  return (glyph) => metrics.getUint16(Math.min(glyph, last) * 4);
}
