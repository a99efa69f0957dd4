import type { Element } from "hast";
import { h } from "hastscript";
import type { Notice } from "../../document/index.ts";
import { lines } from "./lines.ts";

/** What heads a document that is not for the public. */
export function renderNotice({ label, text }: Notice): Element {
  const name = h("p", { className: "label" }, h("strong", {}, label));
  return h("div", { className: "notice" }, lines([name, h("p", { className: "reason" }, text)]));
}
