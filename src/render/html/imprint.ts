import type { Element } from "hast";
import { h } from "hastscript";
import type { Imprint, Paragraph } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";
import { lines } from "./lines.ts";

/** What ends a report; the ways to reach the body stand beside its address where there is room. */
export function renderImprint({ statement, contact }: Imprint): Element {
  const line = ({ content }: Paragraph) => h("p", {}, renderInlines(content));
  const said = statement === null ? [] : [line(statement)];
  const reached = contact.length === 0 ? [] : [h("address", {}, lines(contact.map(line)))];
  return h("div", { className: "imprint" }, lines([...said, ...reached]));
}
