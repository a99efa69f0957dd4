import type { Lines } from "../data/index.ts";
import { type Message, message, type Place, type Sink } from "../problem.ts";
import { type ColonsWithin, colonsWithin } from "./colons-within.ts";
import { holders, leafNames, secret } from "./constructs.ts";
import { fenceFaults } from "./fence-faults.ts";
import type { BodyNode, Fenced, Heading } from "./parsed.ts";
import { readAttributes } from "./read-attributes.ts";
import { readLeafWords } from "./read-leaf-words.ts";
import { type OpeningLine, readLine } from "./read-line.ts";
import { wordSlip } from "./word-slip.ts";

type Braces = Pick<Fenced, "attributes" | "understood">;
const noBraces: Braces = { attributes: [], understood: true };

interface OpenBlock extends Braces {
  readonly name: string;
  readonly colons: number;
  readonly opening: Place;
  readonly children: BodyNode[];
  readonly misspelt: boolean;
  /** Set once a fault of its fences is reported: one slip is one problem. */
  faulty: boolean;
}

/** The blocks that are open at a line, and the body that has been read so far. */
export class BlockStack {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #report: Sink;
  readonly #body: BodyNode[] = [];
  readonly #open: OpenBlock[] = [];
  /** The colons of a line that was fenced like a block: its closing fence is the same slip. */
  #leafFence: number | null = null;

  constructor(text: string, lines: Lines, report: Sink) {
    this.#text = text;
    this.#lines = lines;
    this.#report = report;
  }

  add(node: BodyNode): void {
    (this.#open.at(-1)?.children ?? this.#body).push(node);
  }

  /** Marks a place round which words may have been meant to be restricted. */
  doubt(place: Place): void {
    this.add({ type: "doubt", place });
  }

  /** A heading ends every block: one that is still open has lost its closing fence. */
  heading(node: Heading): void {
    this.#leafFence = null;
    this.#abandonAll(node.place.start.offset, message`before the next heading`);
    this.add(node);
  }

  open(line: OpeningLine, text: string, offset: number): void {
    const place = this.#lines.place(offset, offset + text.length);
    const clear = this.#judge(line, text, place);
    const braces = this.#attributes(line, text, offset, clear);
    this.#leafFence = null;
    if (line.name !== null && leafNames.has(line.name)) {
      if (line.slip === "colons" && this.#open.length === 0) this.#leafFence = line.colons;
      if (line.slip === null) {
        const words = readLeafWords(line.words, offset, this.#lines, place, this.#report);
        this.add({ type: "leaf", name: line.name, words, ...braces, place });
      }
      return;
    }
    const outer = this.#open.at(-1);
    if (outer !== undefined && !holders.has(outer.name)) {
      const missing = message`before the next block`;
      this.#abandon(outer, offset, line.name === null ? null : missing);
      if (line.name === null) return;
    } else if (outer !== undefined) this.#nest(outer, line.colons);
    const name = line.name ?? "unknown";
    const misspelt = line.slip !== null;
    // With the wrong number of colons its closing fence cannot be right either.
    const faulty = line.name === null || line.slip === "colons";
    const { colons } = line;
    this.#open.push({ name, colons, ...braces, opening: place, children: [], misspelt, faulty });
  }

  close(colons: number, place: Place): void {
    const block = this.#open.at(-1);
    if (block === undefined) {
      if (colons !== this.#leafFence) this.#report(fenceFaults.closesNothing(place));
      this.#leafFence = null;
      this.doubt(place);
      return;
    }
    if (block.colons !== colons && this.#open.some((other) => other.colons === colons)) {
      this.#abandon(block, place.start.offset, message`before the block around it is closed`);
      this.close(colons, place);
      return;
    }
    if (block.colons !== colons && !block.faulty) this.#report(fenceFaults.mismatch(block, colons));
    else if (!block.faulty && this.#hidesNothing(block, place)) {
      // Its words may stand below: the fence was closed too soon.
      this.#report(fenceFaults.hidesNothing(block));
      block.faulty = true;
    }
    this.#open.pop();
    this.#push(block, place.end.offset, block.colons === colons && !block.faulty);
  }

  #hidesNothing({ name, misspelt, opening, children }: OpenBlock, closing: Place): boolean {
    if (misspelt || !secret.has(name)) return false;
    const isEmpty = this.#text.slice(opening.end.offset, closing.start.offset).trim() === "";
    const isNote = (node: BodyNode) => node.type === "fenced" && node.name === "clerk";
    return isEmpty || (children.length > 0 && children.every(isNote));
  }

  /** Colons behind words: a slip for a fence, which has a line of its own. */
  within(colons: ColonsWithin, line: string, offset: number): void {
    const { start, end, count } = colons;
    const fence = this.#lines.place(offset + start, offset + end);
    const rest = line.slice(end);
    if (!/[\p{L}\p{N}]/u.test(rest) && this.#closeBehind(count, fence)) return;
    const kind = readLine(":".repeat(count) + rest.trimStart());
    const place = this.#lines.place(offset + start, offset + line.length);
    const slip = /\p{L}/u.test(line.slice(0, start)) ? "words-before" : "colons";
    const opening = kind.type === "opening" && kind.name !== null ? kind : null;
    this.#report(
      opening === null
        ? fenceFaults.inProse(fence)
        : wordSlip(opening, slip, line.slice(start), place),
    );
    this.doubt(place);
    // Its closing fence may be further down; within another block it would be taken for that one's.
    const leaf = opening === null || leafNames.has(opening.name ?? "");
    if (leaf || this.#open.length > 0 || colonsWithin(rest) !== null) return;
    const block = { name: "unknown", colons: count, ...noBraces, children: [] };
    this.#open.push({ ...block, opening: place, misspelt: true, faulty: true });
  }

  #closeBehind(colons: number, place: Place): boolean {
    const same = this.#open.findLastIndex((block) => block.colons === colons);
    const index = same < 0 ? this.#open.length - 1 : same;
    const block = this.#open[index];
    if (block === undefined) return false;
    if (!block.faulty) this.#report(fenceFaults.behindWords(block, place));
    while (this.#open.length > index) this.#abandon(block, place.end.offset, null);
    return true;
  }

  finish(end: number): BodyNode[] {
    this.#abandonAll(end, message`before the end of the file`);
    return this.#body;
  }

  #judge(line: OpeningLine, text: string, place: Place): boolean {
    if (line.slip === null) return true;
    this.#report(wordSlip(line, line.slip, text, place));
    return false;
  }

  #attributes(line: OpeningLine, whole: string, offset: number, clear: boolean) {
    if (line.braces === null) return noBraces;
    const { text, start } = line.braces;
    const read = readAttributes(text, offset + start, this.#lines, whole);
    const { attributes, fault } = read;
    if (fault !== null && clear) this.#report({ severity: "error", ...fault });
    return { attributes, understood: fault === null || read.whole === true };
  }

  #nest(outer: OpenBlock, colons: number): void {
    if (colons < outer.colons || outer.faulty) return;
    outer.faulty = true;
    this.#report(fenceFaults.nested(outer, colons));
  }

  #abandonAll(offset: number, where: Message): void {
    const [outer] = this.#open;
    if (outer === undefined) return;
    if (!outer.faulty) this.#report(fenceFaults.unclosed(outer, where));
    for (const block of this.#open) block.faulty = true;
    while (this.#open.length > 0) this.#abandon(outer, offset, null);
  }

  /** Ends the innermost block without its closing fence; `where` is null where that was reported. */
  #abandon(block: OpenBlock, offset: number, where: Message | null): void {
    if (where !== null && !block.faulty) this.#report(fenceFaults.unclosed(block, where));
    const innermost = this.#open.pop();
    if (innermost !== undefined) this.#push(innermost, offset, false);
  }

  #push(block: OpenBlock, end: number, closed: boolean): void {
    const { attributes, understood, opening, children } = block;
    // What a block that was reported already would do if it were spelt right is not told again.
    const name = block.misspelt && secret.has(block.name) ? "unknown" : block.name;
    const place = this.#lines.place(opening.start.offset, end);
    const read = { attributes, understood, children, opening };
    this.add({ type: "fenced", name, ...read, closed, place });
  }
}
