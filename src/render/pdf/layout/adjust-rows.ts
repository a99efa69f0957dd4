import type { Row } from "./row.ts";

/** Changes the first row of several. */
export function adjustFirst(rows: readonly Row[], change: Partial<Row>): readonly Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
}

/** Changes the last row of several. */
export function adjustLast(rows: readonly Row[], change: Partial<Row>): readonly Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, ...change } : row));
}
