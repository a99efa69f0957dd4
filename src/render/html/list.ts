import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { List, ListItem, Paragraph } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";
import { lines } from "./lines.ts";

/** A list whose labels are words of the text: the browser draws none of its own. */
export function renderList({ ordered, items }: List): Element {
  return h(ordered ? "ol" : "ul", { className: "list", role: "list" }, lines(items.map(listItem)));
}

function listItem({ label, anchor, children }: ListItem): Element {
  const words = h("span", { className: "hanging" }, label);
  return h("li", { id: anchor }, body(words, children));
}

/** An item of one paragraph, the common one, needs no paragraph of its own. */
function body(label: Element, children: ListItem["children"]): ElementContent[] {
  const [only, ...others] = children;
  if (only?.type === "paragraph" && others.length === 0) {
    return [label, { type: "text", value: " " }, ...renderInlines(only.content)];
  }
  return lines([label, ...children.map(child)]);
}

function child(node: Paragraph | List): Element {
  return node.type === "list" ? renderList(node) : h("p", {}, renderInlines(node.content));
}
