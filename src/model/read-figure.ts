import type { Image, Paragraph, PhrasingContent } from "mdast";
import type { Figure } from "../meeting/content.ts";
import { message, type Place } from "../problem.ts";
import { findImage } from "./find-image.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";

/** Whether a paragraph is images and nothing else, each on a line of its own. */
export function isFigure({ children }: Paragraph): boolean {
  const lines = children.filter((child) => !isLineEnd(child));
  const parted = children.length === 2 * lines.length - 1;
  return lines.length > 0 && parted && lines.every(({ type }) => type === "image");
}

/** Reads images that stand on lines of their own. */
export function readFigure({ children }: Paragraph, reading: Reading): readonly Figure[] {
  return children.flatMap((child) => (child.type === "image" ? readImage(child, reading) : []));
}

function readImage(node: Image, { file, key, report }: Reading): readonly Figure[] {
  const place = placeOf(file, node);
  const path = findImage(node.url, key, place, report);
  const alternative = evenWords(node.alt);
  if (alternative === "" || alternative === node.url.replace(/^.*[\\/]/, "")) {
    report(withoutWords(alternative, place));
  }
  if (path === null) return [];
  const caption = evenWords(node.title);
  return [{ type: "figure", path, alternative, caption: caption === "" ? null : caption, place }];
}

function isLineEnd(node: PhrasingContent): boolean {
  return node.type === "text" && /^[ \t]*(\r\n|\n|\r)[ \t]*$/.test(node.value);
}

function evenWords(words: string | null | undefined): string {
  return (words ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
}

function withoutWords(alternative: string, place: Place) {
  return {
    rule: "image-without-alt",
    severity: "error",
    message:
      alternative === ""
        ? message`The image has no words in its square brackets.`
        : message`The words of the image are the name of its file: ${alternative}.`,
    hint: message`Say in the square brackets what the image shows, for those who cannot see it: ![A plan of …](…)`,
    place,
  } as const;
}
