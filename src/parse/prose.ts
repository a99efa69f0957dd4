import type { PhrasingContent, RootContent } from "mdast";
import type { Lines } from "../data/index.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlain } from "./plain-prose.ts";

/** Reads a stretch of the file as Markdown; its places are those of the whole file. */
export function readProse(text: string, offset: number, lines: Lines): RootContent[] {
  return readPlain(text, offset, lines, readMarkdown);
}

/** Reads the words of a heading; null where they are not words of one line but a list or so. */
export function readTitle(text: string, offset: number, lines: Lines): PhrasingContent[] | null {
  const words = text.trim();
  if (words === "") return [];
  const [only, ...more] = readProse(words, offset + text.indexOf(words), lines);
  return only?.type === "paragraph" && more.length === 0 ? only.children : null;
}
