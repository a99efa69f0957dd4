/** Enough for all the words of a busy council; then a store starts afresh, so that memory is flat. */
const MOST = 20_000;

/** Gives what was made before for this key, or makes and keeps it. */
export function remember<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = kept.get(key);
  if (before !== undefined) return before;
  if (kept.size >= MOST) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}
