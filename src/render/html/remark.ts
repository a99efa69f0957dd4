import type { Element } from "hast";
import { h } from "hastscript";
import type { Remark } from "../../document/index.ts";
import { lines } from "./lines.ts";

/** What is recorded beside prose and decisions, with its label on a line of its own. */
export function renderRemark({ kind, label }: Remark, children: Element[]): Element {
  const heading = label === null ? [] : [h("p", { className: "label" }, label)];
  return h("div", { className: ["remark", kind] }, lines([...heading, ...children]));
}
