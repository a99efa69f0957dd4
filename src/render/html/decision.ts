import type { Element } from "hast";
import { h } from "hastscript";
import type { Decision } from "../../document/index.ts";
import { labelId } from "./label-id.ts";
import { lines } from "./lines.ts";
import { renderPermalink } from "./permalink.ts";

/** A decision: a group named by its label, and the link to it. */
export function renderDecision(
  { label, anchor, permalink }: Decision,
  children: Element[],
): Element {
  const id = labelId(anchor);
  const name = h("p", { className: "label", id }, label);
  const head = h("div", { className: "head" }, lines([name, renderPermalink(anchor, permalink)]));
  const group = { className: "decision", id: anchor, role: "group", ariaLabelledBy: id };
  return h("div", group, lines([head, ...children]));
}
