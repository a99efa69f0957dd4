import type { List, ListItem } from "mdast";
import type { Lines } from "../data/index.ts";
import { plainParagraph } from "./plain-paragraph.ts";
import type { Stretch } from "./stretch.ts";

/** The parts of a line that is an entry of a list. */
interface PlainItem {
  /** "." or ")" after a number, or "-". */
  readonly mark: string;
  readonly number: number | null;
  readonly words: string;
}

/** Reads a line as an entry with one space behind its mark; null where it is none. */
export function plainItem(line: string): PlainItem | null {
  const [, digits, point, words] = /^(?:(\d{1,9})([.)])|-) (?! )(.*)$/.exec(line) ?? [];
  if (words === undefined) return null;
  return { mark: point ?? "-", number: digits === undefined ? null : Number(digits), words };
}

/** A list of one-line entries as the Markdown parser would give it; null where there are two lists. */
export function plainList({ text, offset }: Stretch, lines: Lines): List | null {
  const found = [...text.matchAll(/[^\r\n]*[^ \t\r\n][^\r\n]*/g)].flatMap(({ 0: line, index }) => {
    const item = plainItem(line);
    return item === null ? [] : [{ item, line, start: offset + index }];
  });
  const [first] = found;
  if (first === undefined || found.some(({ item }) => item.mark !== first.item.mark)) return null;
  const loose = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(text);
  const children = found.map(({ item, line, start }): ListItem => {
    const { words } = item;
    const paragraph = plainParagraph(
      { text: words, offset: start + line.length - words.length },
      lines,
    );
    const place = lines.place(start, start + line.length);
    const position = { start: place.start, end: place.end };
    const data = item.number === null ? {} : { data: { number: item.number } };
    return {
      type: "listItem",
      spread: false,
      checked: null,
      ...data,
      children: [paragraph],
      position,
    };
  });
  const { start, end } = lines.place(offset, offset + text.length);
  const { number } = first.item;
  return {
    type: "list",
    ordered: number !== null,
    start: number,
    spread: loose,
    children,
    position: { start, end },
  };
}
