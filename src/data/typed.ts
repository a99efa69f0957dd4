import type { Place } from "../problem.ts";
import type { Value } from "./value.ts";

/** Data as if it had been typed at a place. */
export function typed(data: unknown, place: Place): Value {
  if (Array.isArray(data)) {
    return { type: "list", items: data.map((item) => typed(item, place)), flow: false, place };
  }
  if (data === null || data === undefined || data === "") return { type: "empty", place };
  if (typeof data !== "object") return { type: "text", text: String(data), place };
  const entries = Object.entries(data).map(([key, value]) => {
    return { key, keyPlace: place, value: typed(value, place) };
  });
  return { type: "map", entries, flow: false, place };
}
