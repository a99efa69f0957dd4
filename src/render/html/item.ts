import type { Element } from "hast";
import { h } from "hastscript";
import type { Item } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";
import { lines } from "./lines.ts";
import { renderPermalink } from "./permalink.ts";
import { withLimits } from "./with-limits.ts";

/** A heading with what stands under it, and the link to it. */
export function renderItem(
  { level, appendix, label, anchor, permalink, title, limits }: Item,
  children: Element[],
): Element {
  const number = label === null ? [] : [h("span", { className: "hanging" }, `${label} `)];
  const heading = h(`h${level + 1}`, { id: anchor }, number, renderInlines(title));
  const head = h(
    "div",
    { className: "head" },
    lines([heading, renderPermalink(anchor, permalink)]),
  );
  const kind = appendix ? ["item", "appendix"] : ["item"];
  const parts = [head, ...children];
  if (limits === null) return h("section", { className: kind }, lines(parts));
  // Who jumps from heading to heading hears the name of the group, too.
  const group = { role: "group", ariaLabel: limits.begins };
  const className = [...kind, "restricted"];
  return h("section", { className, ...group }, lines(withLimits(limits, parts)));
}
