import type { Element } from "hast";
import { h } from "hastscript";
import type { Furniture } from "../../document/index.ts";
import type { Companion } from "./companion.ts";
import { lines } from "./lines.ts";

const mediaTypes: { readonly [Format in Companion["format"]]: string } = {
  pdf: "application/pdf",
  text: "text/plain",
  json: "application/json",
};

/**
 * The links to the same document in other forms, and to the list of all documents; nothing where
 * there are none. `list` is the way to it, or null.
 */
export function renderCompanions(
  furniture: Furniture,
  companions: readonly Companion[],
  list: string | null,
): Element[] {
  const others = companions.length === 0 ? [] : [navigation(furniture, companions)];
  const all = list === null ? [] : [h("p", {}, h("a", { href: list }, furniture.index))];
  const parts = [...others, ...all];
  return parts.length === 0 ? [] : [h("footer", {}, lines(parts))];
}

function navigation(furniture: Furniture, companions: readonly Companion[]): Element {
  const links = companions.map((companion) => h("li", {}, link(furniture, companion)));
  const list = h("ul", {}, lines(links));
  return h("nav", { ariaLabel: furniture.companions }, lines([list]));
}

function link({ formats }: Furniture, { format, href }: Companion): Element {
  return h("a", { href: encoded(href), type: mediaTypes[format] }, formats[format]);
}

/** Encoded whole, so that no name of a file is taken for a scheme ("javascript:…") or a query. */
function encoded(name: string): string {
  return name.split("/").map(encodeURIComponent).join("/");
}
