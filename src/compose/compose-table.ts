import type { Table } from "../document/index.ts";
import type { TableRow, Table as TypedTable } from "../meeting/content.ts";
import { composeInlines } from "./compose-inlines.ts";
import type { Composing } from "./composing.ts";

/** A table with its caption. */
export function composeTable(node: TypedTable, composing: Composing): Table {
  const row = ({ cells }: TableRow) =>
    cells.map(({ content }) => composeInlines(content, composing));
  return {
    type: "table",
    caption: node.caption === null ? null : composeInlines(node.caption, composing),
    columns: node.columns,
    head: row(node.head),
    rows: node.rows.map(row),
    total: node.total === null ? null : row(node.total),
  };
}
