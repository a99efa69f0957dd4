import type { MapValue } from "../data/index.ts";
import type { Body } from "../meeting/body.ts";
import type { Sink } from "../problem.ts";
import { unknownBody } from "./unknown-body.ts";

/** The body that a head names; null, with a problem, where there is none. */
export function findBody(
  head: MapValue,
  bodies: ReadonlyMap<string, Body>,
  report: Sink,
): Body | null {
  const value = head.entries.find((entry) => entry.key === "body")?.value;
  // What is not the key of a body is told by the shape of the head.
  if (value?.type !== "text") return null;
  const key = value.text.trim();
  const body = bodies.get(key);
  if (body !== undefined) return body;
  report(unknownBody(key, bodies, value.place));
  return null;
}
