import { readLine } from "../read-line.ts";
import { lineBelow, type SourceLine } from "./line-round.ts";

/** An entry of a list with a typed label. */
export interface TypedEntry {
  readonly line: SourceLine;
  /** The letters of a label, small; null for a sign. */
  readonly label: string | null;
  readonly sign: string;
  /** What stands behind the label. */
  readonly words: string;
}

export interface TypedList {
  readonly entries: readonly TypedEntry[];
  /** The last line that belongs to it. */
  readonly last: SourceLine;
}

const typed = /^(?:\(?([a-z]|[ivx]{2,5})\)|([•‣◦▪●○■]))[ \t]*(.*)$/iu;
/** What Markdown takes for a list, a quotation or a table wherever it begins a line. */
export const marked = /^(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|[>|])/;

/** The entries from a line on; null where a line among them begins with a mark of Markdown. */
export function typedEntries(text: string, first: SourceLine): TypedList | null {
  const entries: TypedEntry[] = [];
  let last = first;
  let apart = false;
  for (let line: SourceLine | null = first; line !== null; line = lineBelow(text, line)) {
    const { type } = readLine(line.words);
    if (type === "typed-list") {
      const entry = entryOf(line);
      if (entry === null) return null;
      entries.push(entry);
    } else if (type === "prose" && !apart) {
      if (marked.test(line.words)) return null;
    } else if (type !== "blank") break;
    apart = type === "blank";
    if (!apart) last = line;
  }
  return { entries, last };
}

function entryOf(line: SourceLine): TypedEntry | null {
  const match = typed.exec(line.words);
  if (match === null) return null;
  const [, label, sign = "", words = ""] = match;
  return { line, label: label?.toLowerCase() ?? null, sign, words };
}
