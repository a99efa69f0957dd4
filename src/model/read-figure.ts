import type { Paragraph } from "mdast";
import type { Flow } from "../meeting/content.ts";
import { notYet } from "./not-yet.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";

/** Whether a paragraph is an image and nothing else. */
export function isFigure({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === "image";
}

/** Reads an image that stands on a line of its own. */
export function readFigure(node: Paragraph, { file, report }: Reading): readonly Flow[] {
  report(notYet("An image", placeOf(file, node)));
  return [];
}
