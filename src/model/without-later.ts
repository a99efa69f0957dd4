import type { Value } from "../data/index.ts";
import type { Sink } from "../problem.ts";
import { notYet } from "./not-yet.ts";

/** Takes out the keys that the language has and this version does not understand, saying so. */
export function withoutLater(value: Value, later: ReadonlySet<string>, report: Sink): Value {
  if (value.type !== "map") return value;
  const entries = value.entries.filter(({ key, keyPlace }) => {
    if (!later.has(key)) return true;
    report(notYet(`The key ${key}`, keyPlace));
    return false;
  });
  return { ...value, entries };
}
