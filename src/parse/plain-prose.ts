import type { RootContent } from "mdast";
import type { Lines } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import { plainItem, plainList } from "./plain-list.ts";
import { plainParagraph } from "./plain-paragraph.ts";
import type { Stretch } from "./stretch.ts";

// Most of a record is plain words, and lists of them. Reading those here, with the same result,
// spares a cold Markdown parser more than half of the time that a check takes.
type Kind = "paragraph" | "list" | "markdown";

const plainLine = pattern("^[\\p{L}'\"(‘“£][^\\\\`*_<>&!~|@\\t\\0]*$");
const link = /\]\(|www\.|https?:|mailto:|xmpp:/i;

/** Reads prose in which no character has a meaning for Markdown but the marks of plain lists. */
export function readPlain(
  text: string,
  offset: number,
  lines: Lines,
  readMarkdown: (stretch: Stretch, lines: Lines) => RootContent[],
): RootContent[] {
  return parted(text, offset).flatMap(({ kind, ...stretch }) => {
    if (kind === "paragraph") return [plainParagraph(stretch, lines)];
    const list = kind === "list" ? plainList(stretch, lines) : null;
    return list === null ? readMarkdown(stretch, lines) : [list];
  });
}

/** What is no paragraph stays together, since a list may go on after an empty line. */
function parted(text: string, offset: number): readonly (Stretch & { readonly kind: Kind })[] {
  const stretches: { text: string; offset: number; kind: Kind }[] = [];
  for (const match of text.matchAll(/[^\r\n]+(?:(?:\r\n|\n|\r)(?![ \t]*(?:[\r\n]|$))[^\r\n]+)*/g)) {
    const [words] = match;
    if (!/[^ \t]/.test(words)) continue;
    const kind = kindOf(words);
    const last = stretches.at(-1);
    if (last !== undefined && kind !== "paragraph" && last.kind !== "paragraph") {
      last.text = text.slice(last.offset - offset, match.index + words.length);
      if (kind !== last.kind) last.kind = "markdown";
    } else stretches.push({ text: words, offset: offset + match.index, kind });
  }
  return stretches;
}

function kindOf(paragraph: string): Kind {
  if (link.test(paragraph)) return "markdown";
  const lines = paragraph.split(/\r\n|\n|\r/);
  if (lines.some((line) => line.trimEnd() !== line)) return "markdown";
  if (lines.every((line) => plainLine(line).test(line))) return "paragraph";
  const words = lines.map((line) => plainItem(line)?.words);
  return words.every((item) => item !== undefined && plainLine(item).test(item))
    ? "list"
    : "markdown";
}
