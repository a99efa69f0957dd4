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

/** The links to the same document in other forms; nothing where there are none. */
export function renderCompanions(
  furniture: Furniture,
  companions: readonly Companion[],
): Element[] {
  if (companions.length === 0) return [];
  const links = companions.map((companion) => h("li", {}, link(furniture, companion)));
  const list = h("ul", {}, lines(links));
  const nav = h("nav", { ariaLabel: furniture.companions }, lines([list]));
  return [h("footer", {}, lines([nav]))];
}

function link({ formats }: Furniture, { format, href }: Companion): Element {
  return h("a", { href: encoded(href), type: mediaTypes[format] }, formats[format]);
}

/** Encoded whole, so that no name of a file is taken for a scheme ("javascript:…") or a query. */
function encoded(name: string): string {
  return name.split("/").map(encodeURIComponent).join("/");
}
