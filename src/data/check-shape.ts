import * as z from "zod";
import type { Place, Sink } from "../problem.ts";
import { placeAt, plainData } from "./plain-data.ts";
import type { Value } from "./value.ts";
import { wordShapeFault } from "./word-shape-fault.ts";

// A schema is used once or twice a run: compiling it first costs more than it saves.
z.config({ jitless: true });

/** Typed data, with the place of any part of it. */
export interface Shaped<Data> {
  readonly data: Data;
  /** The place of the value at a path; of the nearest part above it where there is none. */
  readonly at: (...path: readonly (string | number)[]) => Place;
}

/** Holds data against a schema. Every fault is reported; null where there is one. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: Value,
  report: Sink,
): Shaped<z.output<Schema>> | null {
  const result = schema.safeParse(plainData(value));
  if (result.success) {
    return { data: result.data, at: (...path) => placeAt(value, path) };
  }
  for (const issue of result.error.issues) {
    for (const problem of wordShapeFault(issue, schema, value)) report(problem);
  }
  return null;
}
