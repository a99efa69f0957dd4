import type { Element } from "hast";
import { h } from "hastscript";
import type { Remark } from "../../document/index.ts";
import { lines } from "./lines.ts";

/** What is recorded beside prose and decisions: a group named by its label, where it has one. */
export function renderRemark({ kind, label }: Remark, children: Element[]): Element {
  if (label === null) return h("div", { className: ["remark", kind] }, lines(children));
  const heading = h("p", { className: "label" }, label);
  const group = { className: ["remark", kind], role: "group", ariaLabel: label };
  return h("div", group, lines([heading, ...children]));
}
