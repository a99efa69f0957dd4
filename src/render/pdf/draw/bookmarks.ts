import type { Bookmark, PdfFile } from "./pdf-file.ts";
import { textString } from "./text-string.ts";

/** The bookmarks of the document, nested by level. */
export interface Bookmarks {
  /** Adds one to a place on the current page; `level` and `top` count from 1 and from the head. */
  add(title: string, level: number, top: number): void;
  /** Says how many there are. */
  end(): void;
}

export function bookmarks(file: PdfFile, pageWidth: number): Bookmarks {
  const open: Bookmark[] = [file.outline];
  return {
    add: (title, level, top) => {
      open.length = Math.min(open.length, level);
      const parent = open.at(-1) ?? file.outline;
      // pdfkit takes `left` from the right edge: the width of the page is its left edge.
      open.push(parent.addItem(textString(title), { top, left: pageWidth }));
    },
    end: () => {
      const { dictionary, children } = file.outline;
      Object.assign(dictionary.data, { Type: "Outlines", Count: children.length });
      children.forEach(count);
    },
  };
}

/** One that is closed has the number of those in it below nought, which pdfkit leaves out. */
function count({ dictionary, children }: Bookmark): void {
  if (children.length > 0) dictionary.data.Count = -children.length;
  children.forEach(count);
}
