import type { Element } from "hast";
import { h } from "hastscript";
import { inlineText, type Table, type TableRow } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";
import { lines } from "./lines.ts";

/**
 * A table whose head names its columns. It scrolls in a box of its own where the window is narrow
 * (WCAG 2.2, 1.4.10), which those without a mouse can reach.
 */
export function renderTable(node: Table): Element {
  const { caption, columns, head, rows, total } = node;
  const row = (cells: TableRow) => lines(cells.map((cell, at) => dataCell(cell, columns[at])));
  const named = caption === null ? [] : [h("caption", {}, renderInlines(caption))];
  const heads = lines(
    head.map((cell, at) =>
      h("th", { scope: "col", className: side(columns[at]) }, renderInlines(cell)),
    ),
  );
  const body =
    rows.length === 0 ? [] : [h("tbody", {}, lines(rows.map((cells) => tr(row(cells)))))];
  const foot = total === null ? [] : [h("tfoot", {}, lines([tr(totalCells(total, columns))]))];
  const table = h(
    "table",
    {},
    lines([...named, h("thead", {}, lines([tr(heads)])), ...body, ...foot]),
  );
  const box = { className: "table", ariaLabel: nameOf(node), tabIndex: 0 };
  return h("section", box, lines([table]));
}

/** What the box is called: its caption, or else the headings of its columns. */
function nameOf({ caption, head }: Table): string {
  return caption === null ? head.map(inlineText).join(", ") : inlineText(caption);
}

function totalCells([label = [], ...others]: TableRow, columns: Table["columns"]) {
  const cells = others.map((cell, at) => dataCell(cell, columns[at + 1]));
  const first =
    label.length === 0
      ? dataCell(label, columns[0])
      : h("th", { scope: "row", className: side(columns[0]) }, renderInlines(label));
  return lines([first, ...cells]);
}

function dataCell(cell: TableRow[number], align: Table["columns"][number] | undefined): Element {
  return h("td", { className: side(align) }, renderInlines(cell));
}

/** The side of a column where it is not the usual one. */
function side(align: Table["columns"][number] | undefined): string | undefined {
  return align === "left" ? undefined : align;
}

function tr(cells: ReturnType<typeof lines>): Element {
  return h("tr", {}, cells);
}
