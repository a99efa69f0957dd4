import type { Element } from "hast";
import { h } from "hastscript";

/**
 * The link to a place of the page, for those who want to send or cite it. It stands beside what
 * it leads to and holds no word of the text: its sign is the house's, its name the reader's.
 */
export function renderPermalink(anchor: string, name: string): Element {
  return h("a", { className: "permalink", href: `#${anchor}`, ariaLabel: name });
}
