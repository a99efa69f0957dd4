import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Inline, Item } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";
import { lines } from "./lines.ts";

/** A heading with what stands under it. Its label is its permalink, which adds no word. */
export function renderItem(
  { level, appendix, label, anchor, title }: Item,
  children: Element[],
): Element {
  const heading = h(`h${level + 1}`, { id: anchor }, headingWords(label, anchor, title));
  const kind = appendix ? { className: "appendix" } : {};
  return h("section", kind, lines([heading, ...children]));
}

function headingWords(
  label: string | null,
  anchor: string,
  title: readonly Inline[],
): ElementContent[] {
  const href = `#${anchor}`;
  const words = renderInlines(title);
  if (label !== null) {
    return [h("a", { className: "hanging permalink", href }, `${label} `), ...words];
  }
  // A link cannot stand in another: the title's own is the one that its author wrote.
  return hasLink(title) ? words : [h("a", { className: "permalink", href }, words)];
}

function hasLink(content: readonly Inline[]): boolean {
  return content.some(
    (node) => node.type === "link" || ("content" in node && hasLink(node.content)),
  );
}
