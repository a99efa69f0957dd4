import type { Parents, Root, RootContent } from "mdast";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Lines } from "../data/index.ts";
import type { Stretch } from "./stretch.ts";

// Indented code, underlined headings and link definitions eat minutes: their words would vanish
// or turn into something else.
const disabled = { disable: { null: ["codeIndented", "setextUnderline", "definition"] } };

const processor = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [
      disabled,
      gfmTable(),
      gfmStrikethrough({ singleTilde: false }),
      gfmAutolinkLiteral(),
    ],
    fromMarkdownExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmAutolinkLiteralFromMarkdown(),
    ],
  });

/**
 * Reads a stretch of the file by the Markdown parser; its places are those of the whole file. The
 * bundle loads this module when it is first called (esbuild.config.js): most minutes never do.
 */
export function readMarkdown({ text, offset }: Stretch, lines: Lines): RootContent[] {
  const root: Root = processor.parse(text);
  softenBreaks(root, text);
  keepNumbers(root, text);
  moveAll(root.children, offset, lines);
  return root.children;
}

/** Two spaces at the end of a line cannot be seen: only a backslash breaks it in print. */
function softenBreaks(parent: Parents, text: string): void {
  parent.children.forEach((node, index) => {
    if ("children" in node) softenBreaks(node, text);
    if (node.type !== "break" || text[node.position?.start.offset ?? 0] === "\\") return;
    const { position } = node;
    parent.children[index] = { type: "text", value: "\n", ...(position && { position }) };
  });
}

/** Markdown keeps the number of a list's first entry alone; the others are words of the clerk too. */
function keepNumbers(parent: Parents, text: string): void {
  for (const node of parent.children) {
    const start = node.position?.start.offset;
    if (node.type === "listItem" && start !== undefined) {
      const digits = /^\s*(\d+)[.)]/.exec(text.slice(start, start + 12))?.[1];
      if (digits !== undefined) node.data = { number: Number(digits) };
    }
    if ("children" in node) keepNumbers(node, text);
  }
}

function moveAll(nodes: readonly RootContent[], offset: number, lines: Lines): void {
  for (const node of nodes) {
    const { position } = node;
    if (position?.start.offset !== undefined && position.end.offset !== undefined) {
      position.start = lines.point(offset + position.start.offset);
      position.end = lines.point(offset + position.end.offset);
    }
    if ("children" in node) moveAll(node.children, offset, lines);
  }
}
