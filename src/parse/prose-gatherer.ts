import type { Lines } from "../data/index.ts";
import { markShortLines } from "./mark-short-lines.ts";
import type { ProseRun } from "./parsed.ts";
import { readProse } from "./prose.ts";

/** Gathers the lines of prose that stand together, and reads them at once. */
export class ProseGatherer {
  readonly #text: string;
  readonly #lines: Lines;
  /** Where the prose that is being gathered began; -1 where there is none. */
  #start = -1;
  #end = -1;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  add(start: number, end: number): void {
    if (this.#start < 0) this.#start = start;
    this.#end = end;
  }

  /** The line of prose right above a line; empty where there is none. */
  lineAbove(lineOffset: number): string {
    if (this.#start < 0) return "";
    if (!/^(?:\r\n|\n|\r)$/.test(this.#text.slice(this.#end, lineOffset))) return "";
    return /[^\r\n]*$/.exec(this.#text.slice(this.#start, this.#end))?.[0] ?? "";
  }

  /** What was gathered, read as Markdown; null where there is none. */
  take(): ProseRun | null {
    if (this.#start < 0) return null;
    const [start, end] = [this.#start, this.#end];
    this.#start = -1;
    const text = this.#text.slice(start, end);
    const nodes = readProse(text, start, this.#lines);
    markShortLines(nodes, { text, offset: start }, this.#lines);
    return { type: "prose", nodes, place: this.#lines.place(start, end) };
  }
}
