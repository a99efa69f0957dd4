import type { Row, Segment } from "./row.ts";

/** A row of one line, with nothing around it but white space. */
export function textRow(
  segments: readonly Segment[],
  row: Pick<Row, "size" | "height" | "colour" | "above" | "below" | "keep">,
): Row {
  const lines = [{ segments, top: 0, height: row.height, empty: null }];
  const plain = { marks: [], bars: [], picture: null, head: null, startsPage: false, parting: 0 };
  return { ...plain, ...row, lines };
}
