import type { Furniture } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import { cssString } from "./css-string.ts";
import { printedHead } from "./printed-head.ts";

/** What a browser prints in the margins. */
export type PrintedFurniture = Pick<
  Furniture,
  "runningHead" | "headsFirstPage" | "pageNumber" | "leaf" | "notice" | "mark"
>;

/**
 * The paper: its size and margins, and what the PDF has in them. It is here and not in page.css
 * because CSS variables do not reach `@page`.
 */
export function printedPage(looks: Looks, furniture: PrintedFurniture): string {
  const { size, margins } = looks.page;
  const edges = [margins.top, margins.right, margins.bottom, margins.left];
  return [
    `@page { size: ${size}; margin: ${edges.map((edge) => `${edge}pt`).join(" ")};`,
    `${marginBox("top-left", looks, headOf(furniture, looks))}`,
    `${marginBox("top-right", looks, cssString(furniture.mark ?? ""))}`,
    ...(furniture.leaf.length === 0
      ? []
      : [marginBox("bottom-left", looks, cssString(furniture.leaf.join(" ________ ").trim()))]),
    `${marginBox("bottom-right", looks, pageNumber(furniture.pageNumber))} }`,
    `@page :first { ${firstHead(furniture)}@top-right { content: none; } }`,
  ].join("\n");
}

/** That a document is not for the public stands above its running head, on every page. */
function headOf(furniture: PrintedFurniture, looks: Looks): string {
  const { notice } = furniture;
  const words = cssString(printedHead(furniture, looks));
  return notice === null ? words : `${cssString(notice)} "\\a" ${words}; white-space: pre-line`;
}

function firstHead({ notice, headsFirstPage }: PrintedFurniture): string {
  if (headsFirstPage) return "";
  return `@top-left { content: ${notice === null ? "none" : cssString(notice)}; } `;
}

type Box = "top-left" | "top-right" | "bottom-left" | "bottom-right";

function marginBox(box: Box, looks: Looks, content: string): string {
  const { size, markSize } = looks.furniture;
  const font = box === "top-right" ? `bold ${markSize}pt` : `${size}pt`;
  // The mark stands beside the head, and not at its last word.
  const beside = box === "top-left" ? ` padding-right: ${size}pt;` : "";
  return `@${box} { content: ${content}; font: ${font} ${looks.font.stack}; color: ${looks.colours.quiet}; ${place(box, looks)};${beside} }`;
}

/** The looks say where the base line is; letters stand on it and reach a little below. */
function place(box: Box, { page, furniture: { size, markSize } }: Looks): string {
  const rise = box === "top-right" ? markSize : size;
  return box.startsWith("bottom")
    ? `vertical-align: bottom; padding-bottom: ${page.foot - 0.25 * size}pt`
    : `vertical-align: top; padding-top: ${page.head - rise}pt`;
}

/** "Page {page} of {pages}" with the browser's own count in it. */
function pageNumber(words: string): string {
  return words
    .split(/(\{pages?\})/)
    .filter((part) => part !== "")
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : cssString(part)))
    .join(" ");
}
