import type { DrawnGlyph } from "./page-glyphs.ts";
import type { Element, ReadPdf } from "./read-pdf.ts";
import { allElements, drawnText, spaced, stretchesOf } from "./structure.ts";

/** A line of text on a page; `y` is its base line. */
export interface SetLine {
  readonly page: number;
  readonly y: number;
}

/** A paragraph or heading as it stands on the pages. */
export interface SetBlock {
  readonly role: string;
  readonly text: string;
  readonly lines: readonly SetLine[];
}

/** Paragraphs and headings in the order they are read. */
export function setBlocksOf(pdf: ReadPdf): readonly SetBlock[] {
  return allElements(pdf.root)
    .filter(({ element }) => /^(P|H\d)$/.test(element.role))
    .map(({ element }) => block(element));
}

function block(element: Element): SetBlock {
  return {
    role: element.role,
    text: spaced(drawnText(element)),
    lines: linesOf(stretchesOf(element)),
  };
}

/** The lines that glyphs stand on; a mark stands on the line of its letter. */
export function linesOf(glyphs: readonly DrawnGlyph[]): readonly SetLine[] {
  const lines = new Map<string, SetLine>();
  for (const { page, y, text } of glyphs) {
    if (/^\p{M}/u.test(text)) continue;
    lines.set(`${page} ${y.toFixed(1)}`, { page, y });
  }
  return [...lines.values()];
}
