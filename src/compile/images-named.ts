import { everyFlow } from "../meeting/every-flow.ts";
import type { NamedImage } from "../read/index.ts";

/** The images that a source names, those in restricted text too: a build of any edition needs them. */
export function imagesNamed(source: Parameters<typeof everyFlow>[0]): readonly NamedImage[] {
  return everyFlow(source).filter((node) => node.type === "figure");
}
