import type { Element, ElementContent } from "hast";
import { paperSizes } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import { fitTable } from "./fit-table.ts";
import { hasClass } from "./has-class.ts";
import type { TableFrame } from "./table-class.ts";

/** How far what is not for the public stands in on paper, in ems; page.css has it, too. */
const BAR = 0.75;

interface Fitting {
  readonly looks: Looks;
  /** "[struck out: {words}]" */
  readonly deleted: string;
}

/**
 * The same elements, with a class for each table that is too wide for where it stands. It is reckoned for paper, where
 * nothing can scroll; a page's text is as wide on a screen.
 */
export function fitTables(elements: readonly Element[], looks: Looks, deleted: string): Element[] {
  const { size, margins } = looks.page;
  const right = paperSizes[size][0] - margins.left - margins.right;
  const column = elements.some(isNumbered) ? looks.item.column : 0;
  return elements.map((element) => {
    const edge = hasClass(element, "restricted") ? BAR * looks.text.size : 0;
    const frame = { left: edge, tableLeft: edge, right };
    return fitIn(element, frame, column, { looks, deleted });
  });
}

function fitIn(element: Element, outer: TableFrame, column: number, fitting: Fitting): Element {
  const { looks, deleted } = fitting;
  if (hasClass(element, "table")) return fitTable(element, outer, looks, deleted);
  const frame = stepIn(element, outer, column, looks);
  const children = element.children.map((child) =>
    child.type === "element" ? fitIn(child, frame, looks.subItem.column, fitting) : child,
  );
  return { ...element, children };
}

/** Where what is in an element begins; page.css says the same as `padding-left` and `--out`. */
function stepIn(element: Element, frame: TableFrame, column: number, looks: Looks): TableFrame {
  const is = (name: string) => hasClass(element, name);
  const further = (by: number) => ({ ...frame, left: frame.left + by });
  const beside = (by: number) => ({ ...further(by), tableLeft: frame.left + by });
  if (is("item"))
    return { ...further(column), tableLeft: is("restricted") ? frame.left : frame.tableLeft };
  if (is("decision")) return beside(looks.decision.indent);
  if (is("remark")) return beside(looks.remark.indent);
  if (is("summary")) return beside(looks.remark.indent);
  return is("restricted") ? beside(0) : frame;
}

/** Whether an item has a number, for which there is then a column beside all of them. */
function isNumbered(element: ElementContent): boolean {
  if (element.type !== "element") return false;
  if (element.tagName === "h2") return element.children.some(isLabel);
  return (
    (hasClass(element, "item") || hasClass(element, "head")) && element.children.some(isNumbered)
  );
}

function isLabel(node: ElementContent): boolean {
  return node.type === "element" && hasClass(node, "hanging");
}
