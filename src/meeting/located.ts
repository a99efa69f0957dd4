import type { Place } from "../problem.ts";

/** A value with the place it was written at. */
export interface Located<Value> {
  readonly value: Value;
  readonly place: Place;
}
