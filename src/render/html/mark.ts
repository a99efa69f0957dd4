import type { Element } from "hast";
import { h } from "hastscript";
import type { Furniture } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";

/** The mark of a draft, and how far minutes have come, outside the text; the text says it in its status line. */
export function renderMark({ mark, standing }: Furniture): Element[] {
  return [
    ...(mark === null ? [] : [h("p", { className: "mark" }, mark)]),
    ...standing.map((line) => h("p", { className: "standing" }, renderInlines(line))),
  ];
}
