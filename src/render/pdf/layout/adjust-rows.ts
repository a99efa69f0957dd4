import type { Row } from "./row.ts";

/** Makes it dearer to begin a page among rows that belong together; not after the last of them. */
export function heldTogether(rows: readonly Row[], parting: number): readonly Row[] {
  return rows.map((row, index) =>
    index < rows.length - 1 && row.parting < parting ? { ...row, parting } : row,
  );
}

/** Changes the first row of several. */
export function adjustFirst(rows: readonly Row[], change: Partial<Row>): readonly Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
}

/** Changes the last row of several. */
export function adjustLast(rows: readonly Row[], change: Partial<Row>): readonly Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, ...change } : row));
}
