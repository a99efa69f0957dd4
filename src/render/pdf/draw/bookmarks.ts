import type { Bookmark, PdfFile } from "./pdf-file.ts";

/** The bookmarks of the document, nested by level. */
export interface Bookmarks {
  /** Adds one to a place on the current page; `level` and `top` count from 1 and from the head. */
  add(title: string, level: number, top: number): void;
}

export function bookmarks(file: PdfFile, pageWidth: number): Bookmarks {
  const open: Bookmark[] = [file.outline];
  return {
    add: (title, level, top) => {
      open.length = Math.min(open.length, level);
      const parent = open.at(-1) ?? file.outline;
      // pdfkit takes `left` from the right edge: the width of the page is its left edge.
      open.push(parent.addItem(title, { top, left: pageWidth }));
    },
  };
}
