import type { MapEntry } from "./value.ts";

/**
 * Entries with each key once. Of a key that stands twice, which was told, the groups are joined: what
 * one of the two lacks is no further slip. Of two other values the first is taken.
 */
export function joinRepeated(entries: readonly MapEntry[]): MapEntry[] {
  const joined = new Map<string, MapEntry>();
  for (const entry of entries) {
    const first = joined.get(entry.key);
    joined.set(entry.key, first === undefined ? entry : together(first, entry));
  }
  return [...joined.values()];
}

function together(first: MapEntry, second: MapEntry): MapEntry {
  const [one, other] = [first.value, second.value];
  if (one.type === "empty") return { ...first, value: other };
  if (one.type !== "map" || other.type !== "map") return first;
  const entries = joinRepeated([...one.entries, ...other.entries]);
  return { ...first, value: { ...one, entries } };
}
