import type { Table } from "../../document/index.ts";

/** A table of words, each cell in one line. */
export interface WordedTable {
  readonly columns: Table["columns"];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
}
