import type { RootContent } from "mdast";
import type { Lines } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import type { Stretch } from "./stretch.ts";

/** A line of fewer characters was broken by hand, not where a page or a window ends. */
const shortest = 50;

/** Marks in each paragraph the first line that was probably meant to stand alone. */
export function markShortLines(
  nodes: readonly RootContent[],
  { text, offset }: Stretch,
  lines: Lines,
): void {
  for (const node of nodes) {
    const { start, end } = node.position ?? {};
    if (node.type !== "paragraph" || start?.offset === undefined || end?.offset === undefined) {
      continue;
    }
    const from = start.offset - offset;
    const found = shortLine(text.slice(from, end.offset - offset));
    if (found === null) continue;
    const { start: first, end: last } = lines.place(
      start.offset + found.start,
      start.offset + found.end,
    );
    node.data = { ...node.data, shortLine: { start: first, end: last } };
  }
}

/** A line, from its first letter alone, before one that begins as a sentence does. */
const broken = pattern(
  String.raw`(?<![^\r\n])([^\r\n]+)(?:\r\n|\n|\r)(?=[ \t]*["“‘'(*_]*[\p{Lu}\d])`,
  "gu",
);

/** A backslash at the end says that the break is meant; a bar is a table's. */
function shortLine(paragraph: string): { start: number; end: number } | null {
  for (const match of paragraph.matchAll(broken(paragraph))) {
    const line = match[1]?.trimEnd() ?? "";
    const words = line.trimStart().replace(/\]\([^)]*\)/g, "");
    if (words.length >= shortest || /\||\\$/.test(words)) continue;
    const start = match.index + line.length - line.trimStart().length;
    return { start, end: match.index + line.length };
  }
  return null;
}
