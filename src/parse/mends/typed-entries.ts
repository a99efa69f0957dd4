import { pattern } from "../../pattern.ts";
import { entryMark } from "../entry-mark.ts";
import { readLine } from "../read-line.ts";
import { lineBelow, type SourceLine } from "./line-round.ts";

/** An entry of a list with a typed label. */
export interface TypedEntry {
  readonly line: SourceLine;
  /** The letters of a label, small; null for a sign. */
  readonly label: string | null;
  readonly sign: string;
  /** Whether Markdown's own mark of an entry stands before it: "1. (a)". */
  readonly marked: boolean;
  /** What stands behind the label. */
  readonly words: string;
  /** Whether an empty line stands above it. */
  readonly apart: boolean;
}

export interface TypedList {
  readonly entries: readonly TypedEntry[];
  /** The last line that belongs to it. */
  readonly last: SourceLine;
}

const typed = new RegExp(
  `^(${entryMark})(?:\\(?([a-z]|[ivx]{2,5})\\)|([•‣◦▪●○■]))[ \\t]*(.*)$`,
  "iu",
);
/** What Markdown takes for a list, a quotation or a table wherever it begins a line. */
export const marked = /^(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|[>|])/;
const capital = pattern(String.raw`^["“‘(*_]*\p{Lu}`);
/** A line of fewer characters was broken by hand, as short-line counts them. */
const shortest = 50;
/** Labels that are an entry among others. */
const loose = /^(?:[–—―o]|\(\d{1,3}\)|[ivx]{1,5}\.|[A-Z]\.)[ \t]/;

/**
 * The entries from a line on; null where a line among them begins with a mark of Markdown, or may
 * be a paragraph of its own.
 */
export function typedEntries(text: string, first: SourceLine): TypedList | null {
  const entries: TypedEntry[] = [];
  let last = first;
  let apart = false;
  for (let line: SourceLine | null = first; line !== null; line = lineBelow(text, line)) {
    const { type } = readLine(line.words);
    if (type === "typed-list") {
      const entry = entryOf(line, apart);
      if (entry === null) return null;
      entries.push(entry);
    } else if (type === "prose" && !apart) {
      if (marked.test(line.words) || loose.test(line.words)) return null;
      if (entries.length > 0 && beginsAnew(last.words, line.words)) return null;
    } else if (type !== "blank") break;
    apart = type === "blank";
    if (!apart) last = line;
  }
  return { entries, last };
}

/** Whether a line does not go on with the one above it, but begins as a sentence does. */
function beginsAnew(above: string, words: string): boolean {
  const ended = /[.;:!?]["”’)]*$/.test(above) || above.length < shortest;
  return ended && capital(words).test(words);
}

function entryOf(line: SourceLine, apart: boolean): TypedEntry | null {
  const match = typed.exec(line.words);
  if (match === null) return null;
  const [, mark = "", label, sign = "", words = ""] = match;
  return { line, label: label?.toLowerCase() ?? null, sign, marked: mark !== "", words, apart };
}
