import type { Element } from "hast";
import { h } from "hastscript";
import type { Furniture } from "../../document/index.ts";

/** The mark of a draft, outside the text; the text says so itself in its status line. */
export function renderMark({ mark }: Furniture): Element[] {
  return mark === null ? [] : [h("p", { className: "mark" }, mark)];
}
