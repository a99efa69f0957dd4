import type { RootContent } from "mdast";
import type { Lines } from "../data/index.ts";

/** A stretch of prose between empty lines. */
export interface Stretch {
  readonly text: string;
  readonly offset: number;
  /** Whether it is a paragraph in which no character has a meaning for Markdown. */
  readonly plain: boolean;
}

// Most of a record is plain words. Reading them here, with the same result, spares a cold Markdown
// parser more than half of the time that a check takes.
const plainLine = /^[\p{L}'"(‘“£][^\\`*_[\]<>&!~|@\t\0]*$/u;
const autolink = /www\.|https?:|mailto:|xmpp:/i;

/**
 * Parts prose into plain paragraphs and the rest, which is for a Markdown parser; what is not plain
 * stays together, since a list may go on after an empty line.
 */
export function partPlain(text: string, offset: number): readonly Stretch[] {
  const stretches: { text: string; offset: number; plain: boolean }[] = [];
  for (const match of text.matchAll(/[^\r\n]+(?:(?:\r\n|\n|\r)(?![ \t]*(?:[\r\n]|$))[^\r\n]+)*/g)) {
    const [words] = match;
    if (!/[^ \t]/.test(words)) continue;
    const start = offset + match.index;
    const plain = isPlain(words);
    const last = stretches.at(-1);
    if (last !== undefined && !plain && !last.plain) {
      last.text = text.slice(last.offset - offset, match.index + words.length);
    } else stretches.push({ text: words, offset: start, plain });
  }
  return stretches;
}

/** A plain paragraph as a Markdown parser would give it. */
export function plainParagraph({ text, offset }: Stretch, lines: Lines): RootContent {
  const { start, end } = lines.place(offset, offset + text.length);
  const position = { start, end };
  return { type: "paragraph", children: [{ type: "text", value: text, position }], position };
}

function isPlain(paragraph: string): boolean {
  if (autolink.test(paragraph)) return false;
  return paragraph
    .split(/\r\n|\n|\r/)
    .every((line) => plainLine.test(line) && line.trimEnd() === line);
}
