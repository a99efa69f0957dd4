import { coverageIndex, glyphClass } from "./coverage.ts";
import { layoutFeatures } from "./layout-features.ts";

type Kerning = (left: number, right: number) => number;

/** A value record of x advance alone: the only kind read here. */
const ADVANCE_ONLY = 4;
const PAIR = 2;
const EXTENSION = 9;

/**
 * Pair kerning in font units, read from the `kern` feature of GPOS as it is asked for. Null where
 * the font says more than plain pairs can (other lookups, placements, scripts that differ): then
 * only a whole shaper gives the right answer. Shaping by fontkit costs 130 ms while its code is
 * cold; this costs two.
 */
export function kerning(gpos: DataView | undefined): Kerning | null {
  if (gpos === undefined) return null;
  const lookups = kernLookups(gpos);
  if (lookups === null) return null;
  const readers = lookups.map((lookup) => pairLookup(gpos, lookup));
  return readers.includes(null)
    ? null
    : (left, right) => readers.reduce((sum, read) => sum + (read?.(left, right) ?? 0), 0);
}

/** Offsets of the lookups, if Latin text and text without a script have the same ones. */
function kernLookups(gpos: DataView): readonly number[] | null {
  const [latin, common] = ["latn", "DFLT"].map((script) => kernIndexes(gpos, script));
  if (latin === undefined || latin.length === 0 || String(latin) !== String(common)) return null;
  const list = gpos.getUint16(8);
  return latin.map((index) => list + gpos.getUint16(list + 2 + index * 2));
}

function kernIndexes(gpos: DataView, script: string): readonly number[] {
  const features = layoutFeatures(gpos, script) ?? [];
  return features
    .filter((feature) => feature.tag === "kern")
    .flatMap((feature) => feature.lookups)
    .sort((one, other) => one - other);
}

/** Adds nothing where no subtable knows the pair; the first that does has the word. */
function pairLookup(gpos: DataView, lookup: number): Kerning | null {
  const tables: number[] = [];
  for (let index = 0; index < gpos.getUint16(lookup + 4); index++) {
    const offset = gpos.getUint16(lookup + 6 + index * 2);
    const table = pairTable(gpos, gpos.getUint16(lookup), lookup + offset);
    if (table === null) return null;
    tables.push(table);
  }
  return (left, right) => {
    for (const table of tables) {
      const value = pairValue(gpos, table, left, right);
      if (value !== null) return value;
    }
    return 0;
  };
}

function pairTable(gpos: DataView, type: number, table: number): number | null {
  if (type === EXTENSION) {
    return pairTable(gpos, gpos.getUint16(table + 2), table + gpos.getUint32(table + 4));
  }
  const plain =
    type === PAIR && gpos.getUint16(table + 4) === ADVANCE_ONLY && gpos.getUint16(table + 6) === 0;
  return plain ? table : null;
}

function pairValue(gpos: DataView, table: number, left: number, right: number): number | null {
  const index = coverageIndex(gpos, table + gpos.getUint16(table + 2), left);
  if (index === -1) return null;
  if (gpos.getUint16(table) === 1) return glyphPair(gpos, table, index, right);
  const first = glyphClass(gpos, table + gpos.getUint16(table + 8), left);
  const second = glyphClass(gpos, table + gpos.getUint16(table + 10), right);
  return gpos.getInt16(table + 16 + (first * gpos.getUint16(table + 14) + second) * 2);
}

/** The pair set of a glyph: sorted records of the second glyph and a value. */
function glyphPair(gpos: DataView, table: number, index: number, right: number): number | null {
  const set = table + gpos.getUint16(table + 10 + index * 2);
  let low = 0;
  let high = gpos.getUint16(set) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const second = gpos.getUint16(set + 2 + middle * 4);
    if (second === right) return gpos.getInt16(set + 4 + middle * 4);
    if (second < right) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
