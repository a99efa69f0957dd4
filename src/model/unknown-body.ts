import { nearMiss } from "../data/index.ts";
import type { Body } from "../meeting/body.ts";
import { message, own, type Place, type Problem } from "../problem.ts";

/** The key of a body that safermk.yaml does not have. */
export function unknownBody(key: string, bodies: ReadonlyMap<string, Body>, place: Place): Problem {
  const near = nearMiss(key, bodies.keys());
  const known = [...bodies.keys()].join(", ");
  return {
    rule: "unknown-body",
    severity: "error",
    message: message`No body has the key ${key} in safermk.yaml.`,
    hint: near === null ? message`Use one of: ${own(known)}.` : message`Did you mean ${own(near)}?`,
    place,
  };
}
