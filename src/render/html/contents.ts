import type { Element } from "hast";
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
  const number = label === null ? "" : `${label} `;
  const link = h("a", { href: `#${anchor}` }, number, renderBareInlines(title));
  const within = itemList(children);
  return h("li", {}, within.length === 0 ? link : lines([link, ...within]));
}
