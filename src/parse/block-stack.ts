import type { Lines } from "../data/index.ts";
import { type Message, message, type Place, type Sink } from "../problem.ts";
import { type ColonsWithin, colonsWithin } from "./colons-within.ts";
import { holders, leafNames, secret } from "./constructs.ts";
import { CutBlocks } from "./cut-blocks.ts";
import { fenceFaults } from "./fence-faults.ts";
import { hidesNothing } from "./hides-nothing.ts";
import type { BodyNode, Fenced, Heading } from "./parsed.ts";
import { readAttributes } from "./read-attributes.ts";
import { readLeafWords } from "./read-leaf-words.ts";
import { type OpeningLine, readLine } from "./read-line.ts";
import { withLineToWrite } from "./with-line-to-write.ts";
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
  readonly #cut = new CutBlocks<OpenBlock>();
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
    const name = line.name ?? "unknown";
    const misspelt = line.slip !== null;
    // With the wrong number of colons its closing fence cannot be right either.
    const faulty = line.name === null || line.slip === "colons";
    const parts = { colons: line.colons, opening: place, children: [], misspelt };
    const block = { name, ...braces, ...parts, faulty };
    const outer = this.#open.at(-1);
    if (outer !== undefined && !holders.has(outer.name)) {
      this.#abandon(offset);
      if (line.name === null) return;
      this.#cut.add(outer, block, this.#open.at(-1));
    } else if (outer !== undefined) this.#nest(outer, line.colons);
    this.#open.push(block);
  }

  close(colons: number, place: Place): void {
    const block = this.#open.at(-1);
    const cut = this.#cut.closedBy(colons, block);
    if (cut !== null) {
      if (!cut.block.faulty) this.#report(fenceFaults.holdsNone(cut.block, cut.inner));
      if (cut.inner.colons >= colons) this.doubt(place);
      return;
    }
    if (block === undefined) {
      if (colons !== this.#leafFence) this.#report(fenceFaults.closesNothing(place));
      this.#leafFence = null;
      this.doubt(place);
      return;
    }
    if (block.colons !== colons && this.#open.some((other) => other.colons === colons)) {
      const where = message`before the block around it is closed`;
      if (!block.faulty) this.#report(fenceFaults.unclosed(block, where));
      this.#abandon(place.start.offset);
      this.close(colons, place);
      return;
    }
    if (block.colons !== colons && !block.faulty) this.#report(fenceFaults.mismatch(block, colons));
    else if (!block.faulty && hidesNothing(block, place.start.offset, this.#text)) {
      // Its words may stand below: the fence was closed too soon.
      this.#report(fenceFaults.hidesNothing(block));
      block.faulty = true;
    }
    this.#open.pop();
    this.#push(block, place.end.offset, block.colons === colons && !block.faulty);
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
    if (opening === null) this.#report(fenceFaults.inProse(fence));
    else this.#report(wordSlip(opening, slip, line.slice(start), place));
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
    while (this.#open.length > index) this.#abandon(place.end.offset);
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
    if (fault !== null && clear)
      this.#report({ severity: "error", ...withLineToWrite(fault, text, whole) });
    return { attributes, understood: fault === null || read.whole === true };
  }

  #nest(outer: OpenBlock, colons: number): void {
    if (colons < outer.colons || outer.faulty) return;
    outer.faulty = true;
    this.#report(fenceFaults.nested(outer, colons));
  }

  #abandonAll(offset: number, where: Message): void {
    this.#cut.end(this.#report);
    const [outer] = this.#open;
    if (outer?.faulty === false) this.#report(fenceFaults.unclosed(outer, where));
    for (const block of this.#open) block.faulty = true;
    while (this.#open.length > 0) this.#abandon(offset);
  }

  /** Ends the innermost block without its closing fence. */
  #abandon(offset: number): void {
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
