import type { Inline, RegisterCell } from "../../document/index.ts";
import type { Body } from "../../meeting/body.ts";
import type { Year } from "../../number/index.ts";

/** One body's part of a register. */
export interface RegisterPart {
  readonly body: Body;
  /** The language of its documents. */
  readonly lang: string;
  readonly tables: readonly {
    /** Null where the body has one table alone. */
    readonly year: Year | null;
    readonly note: readonly Inline[];
    readonly rows: readonly (readonly RegisterCell[])[];
  }[];
}
