import type { Element } from "hast";
import { h } from "hastscript";
import type { Notice } from "../../document/index.ts";
import { lines } from "./lines.ts";

/** What heads a document that is not for the public. */
export function renderNotice({ label, text }: Notice): Element {
  return h(
    "div",
    { className: "notice" },
    lines([h("p", {}, h("strong", {}, label)), h("p", {}, text)]),
  );
}
