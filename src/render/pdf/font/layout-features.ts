/** A feature of a layout table with the lookups it uses, in order. */
export interface LayoutFeature {
  readonly tag: string;
  readonly lookups: readonly number[];
}

/**
 * The features that GSUB or GPOS has for a script in no particular language (ISO/IEC 14496-22,
 * clause 6.2); null where it does not know the script.
 */
export function layoutFeatures(view: DataView, script: string): readonly LayoutFeature[] | null {
  const scripts = view.getUint16(4);
  const found = records(view, scripts).find((record) => record.tag === script);
  if (found === undefined) return null;
  const table = scripts + found.offset;
  const features = view.getUint16(6);
  const list = records(view, features);
  return numbers(view, table + view.getUint16(table) + 4).flatMap((index) => {
    const record = list[index];
    if (record === undefined) return [];
    return [{ tag: record.tag, lookups: numbers(view, features + record.offset + 2) }];
  });
}

function records(view: DataView, table: number): readonly { tag: string; offset: number }[] {
  return Array.from({ length: view.getUint16(table) }, (_, index) => {
    const record = table + 2 + index * 6;
    const letters = [0, 1, 2, 3].map((byte) => view.getUint8(record + byte));
    return { tag: String.fromCharCode(...letters), offset: view.getUint16(record + 4) };
  });
}

function numbers(view: DataView, table: number): readonly number[] {
  const count = view.getUint16(table);
  return Array.from({ length: count }, (_, index) => view.getUint16(table + 2 + index * 2));
}
