import type { Element } from "hast";
import { h } from "hastscript";
import type { Listing } from "../../../document/index.ts";
import { lines } from "../lines.ts";

/** The heading and, hidden until the script of the page shows it, the search. */
export function renderSearch({ title, search }: Listing): Element[] {
  const label = h("label", { htmlFor: "_sought" }, search.label);
  const hint = h("p", { className: "hint", id: "_hint" }, search.hint);
  const field = h("input", {
    id: "_sought",
    type: "search",
    spellCheck: "false",
    ariaDescribedBy: "_hint",
  });
  const button = h("button", { type: "submit", id: "_seek" }, search.button);
  const row = h("div", { className: "ask" }, lines([field, button]));
  const form = h("form", {}, lines([label, hint, row]));
  const status = h("p", { className: "count", id: "_count", role: "status" });
  const found = h("ol", { className: "found", id: "_found", role: "list", hidden: true });
  const more = h("button", { type: "button", id: "_more", hidden: true }, search.more);
  const box = h("search", { id: "_search", hidden: true }, lines([form, status, found, more]));
  return [h("h1", {}, title), box];
}
