import type { Furniture } from "../../document/index.ts";
import type { Looks } from "../../house/looks.ts";
import { cssString } from "./css-string.ts";

/**
 * The paper: its size and margins, and what the PDF has in them. It is here and not in page.css
 * because CSS variables do not reach `@page`.
 */
export function printedPage(looks: Looks, furniture: Furniture): string {
  const { size, margins } = looks.page;
  const edges = [margins.top, margins.right, margins.bottom, margins.left];
  return [
    `@page { size: ${size}; margin: ${edges.map((edge) => `${edge}pt`).join(" ")};`,
    `${marginBox("top-left", looks, cssString(furniture.runningHead))}`,
    `${marginBox("top-right", looks, cssString(furniture.mark ?? ""))}`,
    `${marginBox("bottom-right", looks, pageNumber(furniture.pageNumber))} }`,
    "@page :first { @top-left { content: none; } @top-right { content: none; } }",
  ].join("\n");
}

type Box = "top-left" | "top-right" | "bottom-right";

function marginBox(box: Box, { page, furniture, font, colours }: Looks, content: string): string {
  const distance =
    box === "bottom-right"
      ? `vertical-align: bottom; padding-bottom: ${page.foot}pt`
      : `vertical-align: top; padding-top: ${page.head}pt`;
  const weight = box === "top-right" ? "bold " : "";
  return `@${box} { content: ${content}; font: ${weight}${furniture.size}pt ${font.stack}; color: ${colours.quiet}; ${distance}; }`;
}

/** "Page {page} of {pages}" with the browser's own count in it. */
function pageNumber(words: string): string {
  return words
    .split(/(\{pages?\})/)
    .filter((part) => part !== "")
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : cssString(part)))
    .join(" ");
}
