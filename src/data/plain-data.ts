import type { Place } from "../problem.ts";
import type { Value } from "./value.ts";

/** Data without places, as a schema takes it. An empty value is left out of its map. */
export function plainData(value: Value): unknown {
  if (value.type === "text") return value.text;
  if (value.type === "list") return value.items.map(plainData);
  if (value.type === "empty") return undefined;
  return Object.fromEntries(value.entries.map(({ key, value }) => [key, plainData(value)]));
}

/** What stands at a path, as far as the path can be followed. */
export function valueAt(value: Value, path: readonly PropertyKey[]): Value {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const next =
    value.type === "map"
      ? value.entries.find(({ key }) => key === step)?.value
      : value.type === "list"
        ? value.items[Number(step)]
        : undefined;
  return next === undefined ? value : valueAt(next, rest);
}

/** The place of what stands at a path, or of the nearest part above it. */
export function placeAt(value: Value, path: readonly PropertyKey[]): Place {
  return valueAt(value, path).place;
}
