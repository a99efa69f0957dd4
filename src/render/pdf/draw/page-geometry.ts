import { paperSizes } from "../../../document/index.ts";
import type { Looks } from "../../../house/index.ts";

/** The page and the area of its text; y counts downwards from the top edge. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function pageGeometry({ page }: Looks): PageGeometry {
  const [width, height] = paperSizes[page.size];
  return {
    width,
    height,
    left: page.margins.left,
    right: width - page.margins.right,
    top: page.margins.top,
    bottom: height - page.margins.bottom,
  };
}
