import { type Furniture, paperSizes, shortenHead } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import { textWidth } from "./text-width.ts";

/** A browser's own distance between lines, of the size of their type. */
const LEADING = 1.2;
const BOLD = 1.12;
/** A date is shorter. */
const LONG = 30;

/** The running head as a browser prints it: shortened as in the PDF, and the date that ends it on one line. */
export function printedHead(
  { runningHead, notice, mark }: Pick<Furniture, "runningHead" | "notice" | "mark">,
  { page, furniture: { size, markSize } }: Looks,
): string {
  const { left, right, top } = page.margins;
  const beside = mark === null ? 0 : textWidth(mark) * BOLD * markSize + 2 * size;
  const ems = (paperSizes[page.size][0] - left - right - beside) / size;
  const most = Math.floor((top - page.head) / (LEADING * size));
  const room = Math.max(1, most - (notice === null ? 0 : linesOf(notice, ems)));
  const shown = shortenHead(runningHead, (text) => linesOf(text, ems) <= room);
  const end = shown.slice(shown.lastIndexOf(", ") + 2);
  if (end.length > LONG) return shown;
  return shown.slice(0, shown.length - end.length) + end.replaceAll(" ", "\u00a0");
}

/** How many lines of so many ems a text fills. */
function linesOf(text: string, ems: number): number {
  let lines = 1;
  let line = 0;
  for (const word of text.split(" ")) {
    const width = textWidth(word);
    if (line > 0 && line + width > ems) {
      lines += 1;
      line = 0;
    }
    line += width + textWidth(" ");
  }
  return lines;
}
