import type { MapEntry, Value } from "./value.ts";

/**
 * What one value says over what another says: key by key, and else as a whole. A group of keys that
 * is left empty says nothing; an empty word is one that nothing stands for.
 */
export function over(upper: Value, lower: Value): Value {
  if (upper.type === "empty" && lower.type !== "text") return lower;
  if (upper.type !== "map" || lower.type !== "map") return upper;
  const said = new Map(upper.entries.map((entry) => [entry.key, entry]));
  const known = new Set(lower.entries.map(({ key }) => key));
  const entries = lower.entries.map((entry) => entryOver(said.get(entry.key), entry));
  return { ...upper, entries: [...entries, ...upper.entries.filter(({ key }) => !known.has(key))] };
}

function entryOver(upper: MapEntry | undefined, lower: MapEntry): MapEntry {
  return upper === undefined ? lower : { ...upper, value: over(upper.value, lower.value) };
}
