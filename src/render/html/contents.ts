import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Block, Item, Minutes } from "../../document/index.ts";
import { renderBareInlines } from "./inlines.ts";
import { lines } from "./lines.ts";

/** The navigation of items; nothing for a document without any. */
export function renderContents({ furniture, children }: Minutes): Element[] {
  const list = itemList(children);
  const name = { className: "contents", ariaLabel: furniture.contents };
  return list.length === 0 ? [] : [h("nav", name, lines(list))];
}

function itemList(blocks: readonly Block[]): Element[] {
  const items = blocks.filter((block) => block.type === "item");
  return items.length === 0 ? [] : [h("ul", {}, lines(items.map(entry)))];
}

function entry({ label, anchor, title, children }: Item): Element {
  const words = renderBareInlines(title);
  const link = h("a", { href: `#${anchor}` }, [...number(label), ...words]);
  const within = itemList(children);
  return h("li", {}, within.length === 0 ? link : lines([link, ...within]));
}

function number(label: string | null): ElementContent[] {
  return label === null ? [] : [h("span", {}, label), { type: "text", value: " " }];
}
