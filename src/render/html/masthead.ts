import type { Element } from "hast";
import { h } from "hastscript";
import type { Masthead } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";
import { lines } from "./lines.ts";

/** What heads a report: its heading, with the lines that belong to it. */
export function renderMasthead({ title, web, subtitle }: Masthead): Element {
  const line = (className: string, content: Masthead["web"]) =>
    content === null ? [] : [h("p", { className }, renderInlines(content))];
  return h(
    "hgroup",
    { className: "masthead" },
    lines([h("h1", {}, renderInlines(title)), ...line("web", web), ...line("subtitle", subtitle)]),
  );
}
