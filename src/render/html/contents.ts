import type { Element } from "hast";
import { h } from "hastscript";
import type { Block, Item, Minutes } from "../../document/index.ts";
import { renderBareInlines } from "./inlines.ts";
import { lines } from "./lines.ts";

/** Where the list is found. No anchor of a document has an underscore in it. */
const place = "_contents";

/**
 * The navigation of items; nothing for a document without any. It begins with a link to its list:
 * where there is no room for the list beside the text, page.css shows it only to who follows that
 * link, and the record begins at once. What is chosen from the list leads away, and closes it.
 */
export function renderContents({ furniture, children }: Minutes): Element[] {
  const entries = entriesOf(children);
  if (entries.length === 0) return [];
  const opener = h("a", { className: "opener", href: `#${place}` }, furniture.contents);
  const list = h("ul", { id: place }, lines(entries));
  const name = { className: "contents", ariaLabel: furniture.contents };
  return [h("nav", name, lines([opener, list]))];
}

function entriesOf(blocks: readonly Block[]): Element[] {
  return blocks.filter((block) => block.type === "item").map(entry);
}

function entry({ label, anchor, title, children }: Item): Element {
  const number = label === null ? "" : `${label} `;
  const link = h("a", { href: `#${anchor}` }, number, renderBareInlines(title));
  const within = entriesOf(children);
  return h("li", {}, within.length === 0 ? link : lines([link, h("ul", {}, lines(within))]));
}
