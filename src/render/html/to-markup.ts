import type { Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { indent } from "./indent.ts";
import { lines } from "./lines.ts";

/** Nodes as HTML, a block a line, as deep as the place in the shell where they stand. */
export function toMarkup(nodes: readonly RootContent[], depth: number): string {
  const root: Root = { type: "root", children: lines(nodes) };
  return toHtml(indent(root, depth)).trim();
}
