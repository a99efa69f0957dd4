import type { Element } from "hast";
import { h } from "hastscript";
import type { List, ListItem, Paragraph } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";
import { lines } from "./lines.ts";

/** A list whose labels are words of the text: the browser draws none of its own. */
export function renderList({ ordered, items }: List): Element {
  const properties = { className: "list", role: "list" };
  return h(ordered ? "ol" : "ul", properties, lines(items.map(listItem)));
}

function listItem({ label, anchor, children }: ListItem): Element {
  // The space stands within the label, where the browser gives it no room beside the column.
  const words = h("span", { className: "hanging" }, `${label} `);
  const [first, ...others] = children;
  if (first?.type !== "paragraph") {
    return h("li", { id: anchor }, lines([words, ...children.map(child)]));
  }
  // The label stands in the first paragraph's line; an only one needs no element of its own.
  const line = [words, ...renderInlines(first.content)];
  if (others.length === 0) return h("li", { id: anchor }, line);
  return h("li", { id: anchor }, lines([h("p", {}, line), ...others.map(child)]));
}

function child(node: Paragraph | List): Element {
  return node.type === "list" ? renderList(node) : h("p", {}, renderInlines(node.content));
}
