import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { templatesFolder } from "./templates-folder.ts";

/** Whether a font has a shape for a character. */
export type Coverage = (codePoint: number) => boolean;

/** What a face that a house names can show, read from its file alone: no parser of fonts is loaded. */
export async function readCoverage(file: string): Promise<Coverage> {
  const bytes = await readFile(join(templatesFolder(), "fonts", basename(file)));
  return coverage(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** The encodings of Unicode, the widest first (ISO/IEC 14496-22, clause 5.2.1). */
const encodings = ["3 10", "0 6", "0 4", "3 1", "0 3"];

function coverage(font: DataView): Coverage {
  const cmap = tableAt(font, "cmap");
  const subtables = new Map<string, number>();
  for (let index = 0; index < font.getUint16(cmap + 2); index++) {
    const record = cmap + 4 + index * 8;
    const encoding = `${font.getUint16(record)} ${font.getUint16(record + 2)}`;
    subtables.set(encoding, cmap + font.getUint32(record + 4));
  }
  const [table] = encodings.flatMap((encoding) => subtables.get(encoding) ?? []);
  if (table === undefined) return () => true;
  const format = font.getUint16(table);
  if (format === 12) return groups(font, table);
  // Of a table of another kind nothing is said: where it is drawn, the truth comes out.
  return format === 4 ? segments(font, table) : () => true;
}

function tableAt(font: DataView, wanted: string): number {
  for (let index = 0; index < font.getUint16(4); index++) {
    const record = 12 + index * 16;
    const letters = [0, 1, 2, 3].map((byte) => font.getUint8(record + byte));
    if (String.fromCharCode(...letters) === wanted) return font.getUint32(record + 8);
  }
  throw new Error(`a font of safermk has no table ${wanted}`);
}

/** Format 12: runs of characters whose glyphs follow one another. */
function groups(font: DataView, table: number): Coverage {
  const count = font.getUint32(table + 12);
  const starts = (index: number) => table + 16 + index * 12;
  return (point) => {
    for (let index = 0; index < count; index++) {
      if (point > font.getUint32(starts(index) + 4)) continue;
      const first = font.getUint32(starts(index));
      return point >= first && font.getUint32(starts(index) + 8) + point - first !== 0;
    }
    return false;
  };
}

/** Format 4: the same for characters of two bytes, or with a list of glyphs. */
function segments(font: DataView, table: number): Coverage {
  const size = font.getUint16(table + 6);
  return (point) => {
    for (let at = 0; at < size; at += 2) {
      if (point > font.getUint16(table + 14 + at)) continue;
      const first = font.getUint16(table + 16 + size + at);
      if (point < first) return false;
      const delta = font.getUint16(table + 16 + size * 2 + at);
      const range = table + 16 + size * 3 + at;
      const offset = font.getUint16(range);
      const glyph = offset === 0 ? point : font.getUint16(range + offset + (point - first) * 2);
      return glyph !== 0 && ((glyph + delta) & 0xffff) !== 0;
    }
    return false;
  };
}
