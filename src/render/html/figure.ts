import type { Element } from "hast";
import { h } from "hastscript";
import type { Figure } from "../../document/index.ts";
import { renderInlines } from "./inlines.ts";
import { lines } from "./lines.ts";
import { pictureSource } from "./picture-source.ts";

/** A picture, held by the page itself: nothing is fetched. */
export function renderFigure({ image, alternative, caption }: Figure): Element {
  const { width, height } = image;
  const src = pictureSource(image);
  const picture = h("img", { src, alt: alternative, width, height });
  const words = caption === null ? [] : [h("figcaption", {}, renderInlines(caption))];
  return h("figure", {}, lines([picture, ...words]));
}
