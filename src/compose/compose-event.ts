import type { Block } from "../document/index.ts";
import type { Event } from "../meeting/event.ts";
import type { Composing } from "./composing.ts";

/** Who came, went, took the Chair or declared an interest. */
export function composeEvent(_node: Event, _composing: Composing): readonly Block[] {
  return [];
}
