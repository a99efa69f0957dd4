import type { Figure } from "../document/index.ts";
import type { Figure as TypedFigure } from "../meeting/content.ts";
import type { Composing } from "./composing.ts";

/** A picture with its caption. */
export function composeFigure(node: TypedFigure, { images }: Composing): Figure {
  const image = images.get(node.path);
  if (image === undefined) throw new Error(`the image ${node.path} was not read`);
  const { alternative, caption } = node;
  return {
    type: "figure",
    image,
    alternative,
    caption: caption === null ? null : [{ type: "text", text: caption }],
  };
}
