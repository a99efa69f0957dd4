import type { Element } from "hast";
import type { Looks } from "../../house/index.ts";
import { type TableFrame, tableClass } from "./table-class.ts";
import { unbrokenWidth } from "./unbroken-width.ts";

/**
 * A table with the class that it needs. Where it is told row by row, each cell knows its heading: page.css shows it on
 * paper alone, where nobody hears it beside that of the column.
 */
export function fitTable(box: Element, frame: TableFrame, looks: Looks, deleted: string): Element {
  const rows = partsOf(box, ["thead", "tbody", "tfoot"]).flatMap((part) =>
    partsOf(part, ["tr"]).map((row) =>
      partsOf(row, ["th", "td"]).map((cell) => needOf(cell, part.tagName !== "tbody")),
    ),
  );
  const [head = []] = rows;
  const columns = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.ems ?? 0)));
  const names = tableClass(columns, frame, looks);
  const headings = names.includes("stacked")
    ? head.map(({ cell }) => headingOf(cell, deleted))
    : null;
  const fitted = new Map<Element, Element>();
  for (const [index, row] of rows.entries()) {
    for (const [at, { cell, parts }] of row.entries()) {
      const heading = index === 0 ? undefined : headings?.[at];
      fitted.set(cell, fitCell(cell, parts, heading));
    }
  }
  const { properties } = box;
  return {
    ...exchange(box, fitted),
    properties: { ...properties, className: ["table", ...names] },
  };
}

/** Words of heads and totals are bold, and so may those of a cell be. */
function needOf(cell: Element, isBold: boolean) {
  const bold = isBold || partsOf(cell, ["strong"]).length > 0;
  return { cell, ...unbrokenWidth(cell.children, bold) };
}

function fitCell(cell: Element, parts: boolean, heading: string | undefined): Element {
  const { className } = cell.properties;
  const names = [className, parts ? "long" : undefined].flat().filter((name) => name !== undefined);
  return {
    ...cell,
    properties: {
      ...cell.properties,
      ...(names.length > 0 && { className: names.map(String) }),
      ...(heading && { dataHeading: heading }),
    },
  };
}

/** A heading as one text, in which no line can go through what is struck out. */
function headingOf({ children }: Element, deleted: string): string {
  return children
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type !== "element") return "";
      if (node.tagName === "br") return " ";
      const words = headingOf(node, deleted);
      return node.tagName === "del" ? deleted.replace("{words}", () => words) : words;
    })
    .join("");
}

/** The parts of an element that have one of some names, wherever they stand in it. */
function partsOf({ children }: Element, names: readonly string[]): readonly Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    return names.includes(child.tagName) ? [child] : partsOf(child, names);
  });
}

function exchange(element: Element, others: ReadonlyMap<Element, Element>): Element {
  const children = element.children.map((child) =>
    child.type === "element" ? (others.get(child) ?? exchange(child, others)) : child,
  );
  return { ...element, children };
}
