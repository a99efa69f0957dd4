/** What a TrueType font program holds (ISO/IEC 14496-22), read by hand. */
export interface FontProgram {
  readonly glyphs: number;
  /** Of a glyph, in thousandths of the type size. */
  width(glyph: number): number;
  /** Whether a glyph has an outline. */
  hasOutline(glyph: number): boolean;
  readonly tables: readonly string[];
}

/** The tables without which a program shows nothing (ISO 32000-1, 9.9). */
export const NEEDED_TABLES = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"];

export function fontProgram(bytes: Uint8Array): FontProgram {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = Buffer.from(bytes.subarray(record, record + 4)).toString("latin1");
    offsets.set(tag, view.getUint32(record + 8));
  }
  const at = (tag: string) => offsets.get(tag) ?? 0;
  const unit = 1000 / view.getUint16(at("head") + 18);
  const long = view.getInt16(at("head") + 50) === 1;
  const last = view.getUint16(at("hhea") + 34) - 1;
  const place = (glyph: number) =>
    long ? view.getUint32(at("loca") + glyph * 4) : view.getUint16(at("loca") + glyph * 2) * 2;
  return {
    glyphs: view.getUint16(at("maxp") + 4),
    width: (glyph) => view.getUint16(at("hmtx") + Math.min(glyph, last) * 4) * unit,
    hasOutline: (glyph) => place(glyph + 1) > place(glyph),
    tables: [...offsets.keys()],
  };
}
