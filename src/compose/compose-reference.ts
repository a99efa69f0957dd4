import type { Inline } from "../document/index.ts";
import type { Inline as Typed } from "../meeting/inline.ts";
import type { Composing } from "./composing.ts";

type Reference = Extract<Typed, { type: "reference" }>;

/** A reference to another minute, in its own words or the house's. */
export function composeReference(
  _node: Reference,
  content: readonly Inline[],
  _composing: Composing,
): readonly Inline[] {
  return content;
}
