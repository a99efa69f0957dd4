import type { Element } from "hast";
import { h } from "hastscript";
import type { Logo } from "../../document/index.ts";
import { pictureSource } from "./picture-source.ts";

/** The body's picture. It is a paragraph of its own: what is read aloud comes in the order of the text. */
export function renderLogo({ image, alternative }: Logo): Element {
  const { width, height } = image;
  return h("p", { className: "logo" }, [
    h("img", { src: pictureSource(image), alt: alternative, width, height }),
  ]);
}
