import type { Element } from "hast";
import { h } from "hastscript";
import type { RegisterPage } from "../../../document/index.ts";
import { lines } from "../lines.ts";

/** The navigation: the bodies or, where there is one only, its years; nothing for a single place. */
export function renderRegisterContents({ furniture, bodies }: RegisterPage): Element[] {
  const [only] = bodies;
  const places =
    bodies.length === 1
      ? (only?.tables ?? []).map(({ name, anchor }) => ({ name: name ?? "", anchor, lang: null }))
      : bodies;
  if (places.length < 2) return [];
  const links = places.map(({ name, anchor, lang }) =>
    h("li", {}, h("a", { href: `#${anchor}`, lang }, name)),
  );
  const name = { className: "contents", ariaLabel: furniture.contents };
  return [h("nav", name, lines([h("ul", {}, lines(links))]))];
}
