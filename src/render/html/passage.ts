import type { Element } from "hast";
import { h } from "hastscript";
import type { Passage } from "../../document/index.ts";
import { lines } from "./lines.ts";
import { withLimits } from "./with-limits.ts";

/** Part of the restricted edition that is told from what stands round it: a group named by its label. */
export function renderPassage(node: Passage, children: Element[]): Element {
  if (node.kind === "restricted") {
    const { begins } = node.limits;
    const group = { className: "restricted", role: "group", ariaLabel: begins };
    return h("div", group, lines(withLimits(node.limits, children)));
  }
  const label = h("p", { className: "label" }, node.label);
  const group = { className: "summary", role: "group", ariaLabel: node.label };
  return h("div", group, lines([label, ...children]));
}
