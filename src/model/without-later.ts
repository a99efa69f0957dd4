import type { Value } from "../data/index.ts";
import type { Sink } from "../problem.ts";
import { notYet, notYetRestricting } from "./not-yet.ts";
import { restricting } from "./restricting.ts";

/** Takes out the keys that the language has and this version does not understand, saying so. */
export function withoutLater(value: Value, later: ReadonlySet<string>, report: Sink): Value {
  if (value.type !== "map") return value;
  const entries = value.entries.filter(({ key, keyPlace }) => {
    if (!later.has(key)) return true;
    const refusal = restricting.has(key) ? notYetRestricting : notYet;
    report(refusal(`The key ${key}`, keyPlace));
    return false;
  });
  return { ...value, entries };
}
