import type { Table, TableRow } from "../../document/index.ts";
import { grid } from "./grid.ts";
import { inlineWords } from "./inlines.ts";
import { joined } from "./joined.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import { stacked } from "./stacked.ts";
import type { WordedTable } from "./worded-table.ts";
import { wrap } from "./wrap.ts";

/**
 * A table in columns, where each of its rows fits on one line; else row after row, each cell behind
 * its heading. A cell is never broken into lines inside a column: read aloud line by line, it would
 * mix its words with its neighbours'.
 */
export function renderTable(node: Table, width: number, setting: Setting): Lines {
  const caption = node.caption === null ? [] : wrap(inlineWords(node.caption, setting), width);
  const table = worded(node, setting);
  return joined([caption, grid(table, width) ?? stacked(table, width, setting)], 1);
}

function worded({ columns, head, rows, total }: Table, setting: Setting): WordedTable {
  const cells = (row: TableRow) =>
    row.map((cell) => inlineWords(cell, setting).replace(/\s+/g, " ").trim());
  return {
    columns,
    head: cells(head),
    rows: rows.map(cells),
    total: total === null ? null : cells(total),
  };
}
