import type { MapValue } from "../data/index.ts";
import { message, type Sink } from "../problem.ts";

/** Reports the keys of a map that have no value: whether yes or no was meant cannot be told. */
export function refuseEmpty({ entries }: MapValue, report: Sink): boolean {
  const empty = entries.filter(({ value }) => value.type === "empty");
  for (const { key, keyPlace } of empty) {
    report({
      rule: "missing-key",
      severity: "error",
      message: message`The key ${key} has no value.`,
      hint: message`Write its value on this line, after the colon and a space, or take the line out.`,
      place: keyPlace,
    });
  }
  return empty.length > 0;
}
