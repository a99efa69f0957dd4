import type { Lines } from "../data/index.ts";
import { type Message, message, own, type Place, type Sink } from "../problem.ts";
import { holders, leafNames } from "./constructs.ts";
import type { BodyNode, Fenced, Heading } from "./parsed.ts";
import { readAttributes } from "./read-attributes.ts";
import type { OpeningLine } from "./read-line.ts";
import { wordSlip } from "./word-slip.ts";

interface OpenBlock {
  readonly name: string;
  readonly colons: number;
  readonly attributes: Fenced["attributes"];
  readonly opening: Place;
  readonly children: BodyNode[];
  /** Set once a fault of its fences is reported: one slip is one problem. */
  faulty: boolean;
}

/** The blocks that are open at a line, and the body that has been read so far. */
export class BlockStack {
  readonly #lines: Lines;
  readonly #report: Sink;
  readonly #body: BodyNode[] = [];
  readonly #open: OpenBlock[] = [];

  constructor(lines: Lines, report: Sink) {
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
    this.#abandonAll(node.place.start.offset, message`before the next heading`);
    this.add(node);
  }

  open(line: OpeningLine, text: string, offset: number): void {
    const place = this.#lines.place(offset, offset + text.length);
    const understood = this.#judge(line, text, place);
    const attributes = this.#attributes(line, offset, understood);
    if (line.name !== null && leafNames.has(line.name)) {
      this.add({ type: "leaf", name: line.name, attributes, place });
      return;
    }
    const outer = this.#open.at(-1);
    if (outer !== undefined && !holders.has(outer.name)) {
      const missing = message`before the next block`;
      this.#abandon(outer, offset, line.name === null ? null : missing);
      if (line.name === null) return;
    } else if (outer !== undefined) this.#nest(outer, line.colons);
    const name = line.name ?? "unknown";
    // With the wrong number of colons its closing fence cannot be right either.
    const faulty = line.name === null || line.slip === "colons";
    const { colons } = line;
    this.#open.push({ name, colons, attributes, opening: place, children: [], faulty });
  }

  close(colons: number, place: Place): void {
    const block = this.#open.at(-1);
    if (block === undefined) {
      this.#report(
        fenceFault(place, message`This fence closes a block, and none is open.`, strayHint),
      );
      this.doubt(place);
      return;
    }
    if (block.colons !== colons && this.#open.some((other) => other.colons === colons)) {
      this.#abandon(block, place.start.offset, message`before the block around it is closed`);
      this.close(colons, place);
      return;
    }
    if (block.colons !== colons) this.#mismatch(block, colons);
    this.#open.pop();
    this.#push(block, place.end.offset, block.colons === colons && !block.faulty);
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

  #attributes(line: OpeningLine, offset: number, understood: boolean) {
    if (line.braces === null) return [];
    const { text, start } = line.braces;
    const { attributes, fault } = readAttributes(text, offset + start, this.#lines);
    if (fault !== null && understood) this.#report({ severity: "error", ...fault });
    return attributes;
  }

  #nest(outer: OpenBlock, colons: number): void {
    if (colons < outer.colons || outer.faulty) return;
    outer.faulty = true;
    this.#report({
      rule: "nested-fence",
      severity: "error",
      message: message`The block ${outer.name} holds another block, and has no more colons than it.`,
      hint: message`Open and close the outer block with one colon more: ${own(":".repeat(colons + 1))}.`,
      place: outer.opening,
    });
  }

  #mismatch(block: OpenBlock, colons: number): void {
    if (block.faulty) return;
    const found = message`The block ${block.name} opens with ${own(block.colons)} colons and closes with ${own(colons)}.`;
    this.#report(
      fenceFault(block.opening, found, message`Close it with ${own(":".repeat(block.colons))}.`),
    );
  }

  #abandonAll(offset: number, where: Message): void {
    const [outer] = this.#open;
    if (outer === undefined) return;
    if (!outer.faulty) this.#report(unclosed(outer, where));
    for (const block of this.#open) block.faulty = true;
    while (this.#open.length > 0) this.#abandon(outer, offset, null);
  }

  /** Ends the innermost block without its closing fence; `where` is null where that was reported. */
  #abandon(block: OpenBlock, offset: number, where: Message | null): void {
    if (where !== null && !block.faulty) this.#report(unclosed(block, where));
    const innermost = this.#open.pop();
    if (innermost !== undefined) this.#push(innermost, offset, false);
  }

  #push({ name, attributes, opening, children }: OpenBlock, end: number, closed: boolean): void {
    const place = this.#lines.place(opening.start.offset, end);
    this.add({ type: "fenced", name, attributes, children, opening, closed, place });
  }
}

const strayHint = message`Take the line out, or write the opening fence above the words that belong to the block.`;

function unclosed({ name, opening, colons }: OpenBlock, where: Message) {
  const found = [...message`The block ${name} is not closed `, ...where, "."];
  const fence = ":".repeat(colons);
  return fenceFault(
    opening,
    found,
    message`Put a line ${own(fence)} after the last words that belong to the block.`,
  );
}

function fenceFault(place: Place, found: Message, hint: Message) {
  return { rule: "unclosed-block", severity: "error", message: found, hint, place } as const;
}
