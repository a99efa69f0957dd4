import type { Element } from "hast";
import { h } from "hastscript";
import type {
  RegisterBody,
  RegisterCell,
  RegisterColumn,
  RegisterPage,
  RegisterTable,
} from "../../../document/index.ts";
import { renderInlines } from "../inlines.ts";
import { lines } from "../lines.ts";

/** Every body with its tables. */
export function renderRegisterBodies({ bodies, columns }: RegisterPage): Element[] {
  return bodies.map((body) => renderBody(body, columns));
}

function renderBody(
  { name, lang, anchor, tables }: RegisterBody,
  columns: readonly RegisterColumn[],
): Element {
  const heading = h("h2", { id: anchor, lang }, name);
  const parts = tables.flatMap((table) => renderTable(table, anchor, columns));
  return h("section", { className: "body" }, lines([heading, ...parts]));
}

function renderTable(
  { name, anchor, note, rows }: RegisterTable,
  above: string,
  columns: readonly RegisterColumn[],
): Element[] {
  const heading = name === null ? [] : [h("h3", { id: anchor }, name)];
  const said = note.length === 0 ? [] : [h("p", {}, renderInlines(note))];
  const heads = columns.map(({ name: words, counts }) =>
    h("th", { scope: "col", className: counts ? "right" : null }, words),
  );
  const table = h(
    "table",
    { className: "register", ariaLabelledBy: name === null ? above : `${above} ${anchor}` },
    lines([
      h("thead", {}, lines([h("tr", {}, lines(heads))])),
      h("tbody", {}, lines(rows.map((row) => renderRow(row, columns)))),
    ]),
  );
  return [...heading, ...said, table];
}

function renderRow(row: readonly RegisterCell[], columns: readonly RegisterColumn[]): Element {
  const cells = row.map((cell, index) => {
    const column = columns[index];
    const parts = cell.lines.map((line) => h("div", {}, renderInlines(line)));
    const head = index === 0;
    return h(
      head ? "th" : "td",
      {
        scope: head ? "row" : null,
        lang: cell.lang,
        className: column?.counts === true ? "right" : null,
        // What a narrow window shows before the cell, where its column has no head above it.
        dataLabel: head ? null : column?.name,
      },
      lines(parts),
    );
  });
  return h("tr", {}, lines(cells));
}
