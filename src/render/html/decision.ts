import type { Element } from "hast";
import { h } from "hastscript";
import type { Decision } from "../../document/index.ts";
import { labelId } from "./label-id.ts";
import { lines } from "./lines.ts";

/** A decision: a group named by its label, which is also its permalink. */
export function renderDecision({ label, anchor }: Decision, children: Element[]): Element {
  const id = labelId(anchor);
  const heading = h(
    "p",
    { className: "label", id },
    h("a", { className: "permalink", href: `#${anchor}` }, label),
  );
  const group = { className: "decision", id: anchor, role: "group", ariaLabelledBy: id };
  return h("div", group, lines([heading, ...children]));
}
