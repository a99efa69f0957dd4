import type { Element } from "hast";
import { h } from "hastscript";
import type { Listing } from "../../../document/index.ts";
import { lines } from "../lines.ts";

/** The navigation: the bodies or, where there is one only, its years; nothing for a single place. */
export function renderListingContents({ furniture, bodies }: Listing): Element[] {
  const [only] = bodies;
  const places = bodies.length === 1 ? (only?.years ?? []) : bodies;
  if (places.length < 2) return [];
  const links = places.map((place) => {
    const lang = "lang" in place ? place.lang : null;
    return h("li", {}, h("a", { href: `#${place.anchor}`, lang }, place.name));
  });
  const name = { className: "contents", ariaLabel: furniture.contents };
  return [h("nav", name, lines([h("ul", {}, lines(links))]))];
}
