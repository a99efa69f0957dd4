import { romanValue } from "./roman-value.ts";

/** A line that may begin an entry of a typed list, if its neighbours do as well. */
interface Loose {
  readonly style: string;
  /** Which entry its label makes it; null for a sign. */
  readonly number: number | null;
}

interface Seen {
  readonly offset: number;
  readonly line: number;
  readonly number: number | null;
}

const loose = /^(?:([–—―])|(o)|\((\d{1,3})\)|([ivx]{1,5})\.|([A-Z])\.)[ \t]+\S/;

/** Finds, line by line, lists of labels that other lines may begin with as well. */
export class LooseEntries {
  /** Where the lines stand that are entries. */
  readonly found = new Set<number>();
  readonly #last = new Map<string, Seen>();
  #line = 0;
  /** Whether a paragraph begins here. */
  #begins = true;

  /** Takes every line in turn, without white space at either end, and where it stands. */
  take(line: string, offset: number): void {
    this.#line += 1;
    const entry = looseEntry(line);
    if (entry !== null) this.#judge(entry, offset);
    const apart = line.startsWith("#") || line.startsWith("::");
    if (apart || (line !== "" && entry === null && this.#begins)) this.#last.clear();
    // Letters with full stops begin names too: in paragraphs of their own those are sentences.
    if (line === "") this.#last.delete("letter");
    this.#begins = line === "" || apart;
  }

  #judge({ style, number }: Loose, offset: number): void {
    const last = this.#last.get(style);
    const line = this.#line;
    // A dash within a paragraph may be the sentence's own, where it was broken over two lines.
    if (style === "dash" && this.#begins) this.found.add(offset);
    const follows = number === null ? null : number - 1;
    if (last?.number === follows && (style !== "dash" || last.line === line - 1)) {
      this.found.add(last.offset).add(offset);
    }
    this.#last.set(style, { offset, line, number });
  }
}

/** Reads a line that is an entry only among others: "A. Smith said" alone is a sentence. */
function looseEntry(line: string): Loose | null {
  const [found, dash, bullet, digits, roman, letter = ""] = loose.exec(line) ?? [];
  if (found === undefined) return null;
  if (dash !== undefined) return { style: "dash", number: null };
  if (bullet !== undefined) return { style: "bullet", number: null };
  if (digits !== undefined) return { style: "digits", number: Number(digits) };
  if (roman !== undefined) return { style: "roman", number: romanValue(roman) };
  return { style: "letter", number: letter.charCodeAt(0) - 64 };
}
