/** Looks glyphs up in the two kinds of table that OpenType layout shares (clause 6.2). */

/** Index of a glyph in a coverage table, or -1. */
export function coverageIndex(view: DataView, table: number, glyph: number): number {
  return view.getUint16(table) === 1
    ? glyphIndex(view, table, glyph)
    : rangeValue(view, table + 2, glyph, (start, value) => value + glyph - start, -1);
}

/** Class of a glyph in a class definition table; 0 where it has none. */
export function glyphClass(view: DataView, table: number, glyph: number): number {
  if (view.getUint16(table) === 2)
    return rangeValue(view, table + 2, glyph, (_, value) => value, 0);
  const index = glyph - view.getUint16(table + 2);
  const inside = index >= 0 && index < view.getUint16(table + 4);
  return inside ? view.getUint16(table + 6 + index * 2) : 0;
}

function glyphIndex(view: DataView, table: number, glyph: number): number {
  let low = 0;
  let high = view.getUint16(table + 2) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = view.getUint16(table + 4 + middle * 2);
    if (found === glyph) return middle;
    if (found < glyph) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Searches sorted records of start, end and value that follow their own count. */
function rangeValue(
  view: DataView,
  table: number,
  glyph: number,
  read: (start: number, value: number) => number,
  none: number,
): number {
  let low = 0;
  let high = view.getUint16(table) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = table + 2 + middle * 6;
    const start = view.getUint16(record);
    if (glyph < start) high = middle - 1;
    else if (glyph > view.getUint16(record + 2)) low = middle + 1;
    else return read(start, view.getUint16(record + 4));
  }
  return none;
}
