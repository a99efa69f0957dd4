import type { Element } from "hast";
import { h } from "hastscript";
import type { Table, TableRow } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";
import { lines } from "./lines.ts";

/** A table whose head names its columns. */
export function renderTable({ caption, head, rows, total }: Table): Element {
  const named = caption === null ? [] : [h("caption", {}, renderInlines(caption))];
  const foot = total === null ? [] : [h("tfoot", {}, lines([row(total)]))];
  const body = rows.length === 0 ? [] : [h("tbody", {}, lines(rows.map(row)))];
  return h(
    "table",
    {},
    lines([...named, h("thead", {}, lines([headRow(head)])), ...body, ...foot]),
  );
}

function headRow(cells: TableRow): Element {
  return h("tr", {}, lines(cells.map((cell) => h("th", { scope: "col" }, renderInlines(cell)))));
}

function row(cells: TableRow): Element {
  return h("tr", {}, lines(cells.map((cell) => h("td", {}, renderInlines(cell)))));
}
