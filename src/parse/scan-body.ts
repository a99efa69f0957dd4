import type { Lines } from "../data/index.ts";
import type { Place, Sink } from "../problem.ts";
import { BlockStack } from "./block-stack.ts";
import { BraceWatch } from "./brace-watch.ts";
import { type ColonsWithin, colonsWithin } from "./colons-within.ts";
import { fenceFaults } from "./fence-faults.ts";
import { ListWatch } from "./list-watch.ts";
import { LooseEntries } from "./loose-entries.ts";
import type { BodyNode } from "./parsed.ts";
import { ProseGatherer } from "./prose-gatherer.ts";
import { readHeading } from "./read-heading.ts";
import { type LineKind, readLine } from "./read-line.ts";
import { refusalOf } from "./refusal-of.ts";
import { type StrayMark, strayMark } from "./stray-mark.ts";
import { underWords } from "./under-words.ts";
import { unspacedHeading } from "./unspaced-heading.ts";
import { withoutStray } from "./without-stray.ts";

/** Takes a body apart, line by line. Never fails; what it cannot understand it reports. */
export function scanBody(text: string, bodyOffset: number, lines: Lines, report: Sink): BodyNode[] {
  const entries = new LooseEntries();
  eachLine(text, bodyOffset, (line, offset) => entries.take(line.trim(), offset));
  const scanner = new Scanner(text, lines, report, entries.found);
  eachLine(text, bodyOffset, (line, offset) => scanner.take(line, offset));
  return scanner.finish();
}

function eachLine(text: string, from: number, take: (line: string, offset: number) => void): void {
  const line = /([^\r\n]*)(\r\n|\n|\r|$)/g;
  line.lastIndex = from;
  for (let match = line.exec(text); match !== null && match[0] !== ""; match = line.exec(text)) {
    take(match[1] ?? "", match.index);
    if (match[2] === "") break;
  }
}

class Scanner {
  readonly #end: number;
  readonly #lines: Lines;
  readonly #report: Sink;
  readonly #stack: BlockStack;
  readonly #prose: ProseGatherer;
  #codeFences = 0;
  /** Whether a line such as [restricted] was told: the one that closes it is the same slip. */
  #bracketed = false;
  readonly #lists = new ListWatch();
  readonly #braces = new BraceWatch();
  /** Where lines stand that only those beside them make entries of a list. */
  readonly #entries: ReadonlySet<number>;

  constructor(text: string, lines: Lines, report: Sink, entries: ReadonlySet<number>) {
    this.#end = text.length;
    this.#prose = new ProseGatherer(text, lines);
    this.#lines = lines;
    this.#report = report;
    this.#entries = entries;
    this.#stack = new BlockStack(text, lines, report);
  }

  take(whole: string, lineOffset: number): void {
    const line = whole.trim();
    const offset = lineOffset + (whole.length - whole.trimStart().length);
    const kind = this.#inContext(readLine(line), line, lineOffset);
    if (this.#braces.goesOn(kind, line)) {
      this.#doubtBraces(line, this.#lines.place(offset, offset + line.length));
      return;
    }
    const beginsList = this.#lists.begins(kind.type);
    const refused = ["definition", "footnote"].includes(kind.type);
    const stray = refused ? null : strayMark(line, kind.type === "prose");
    const colons = fences.has(kind.type) ? null : colonsWithin(line);
    if (colons !== null && (!stray?.secret || colons.start < stray.start))
      this.#refuseColons(colons, kind, whole, lineOffset);
    else if (kind.type === "prose" && stray === null) {
      this.#prose.add(lineOffset, lineOffset + whole.length);
    } else if (kind.type !== "blank") {
      this.#flush();
      if (stray !== null) this.#refuseStray(stray, offset);
      if (kind.type !== "typed-list" || beginsList) {
        this.#construct(kind, withoutStray(line, stray), offset);
      }
    }
  }

  /** The words before the colons are read, so that nothing else is reported of them. */
  #refuseColons(colons: ColonsWithin, kind: LineKind, whole: string, lineOffset: number): void {
    const indent = whole.length - whole.trimStart().length;
    const line = whole.trim();
    const before = line.slice(0, colons.start);
    const offset = lineOffset + indent;
    if (kind.type === "prose") {
      if (/\p{L}/u.test(before)) this.#prose.add(lineOffset, offset + colons.start);
      this.#flush();
      this.#stack.within(colons, line, offset);
    } else {
      this.#flush();
      const place = this.#lines.place(offset + colons.start, offset + colons.end);
      if (kind.type === "heading") this.#report(fenceFaults.inHeading(place));
      this.#construct(kind, kind.type === "heading" ? before.trimEnd() : line, offset);
      this.#stack.doubt(place);
    }
  }

  #inContext(kind: LineKind, line: string, lineOffset: number): LineKind {
    if (kind.type === "prose" && this.#entries.has(lineOffset)) return { type: "typed-list" };
    if (kind.type !== "underline" && !(kind.type === "rule" && /^-+$/.test(line))) return kind;
    return underWords(line, this.#prose.lineAbove(lineOffset));
  }

  #refuseStray({ rule, start, end, message, hint, secret }: StrayMark, offset: number): void {
    const place = this.#lines.place(offset + start, offset + end);
    this.#report({ rule, severity: "error", message, hint, place });
    if (secret) this.#stack.doubt(place);
  }

  finish(): BodyNode[] {
    this.#flush();
    return this.#stack.finish(this.#end);
  }

  #construct(kind: LineKind, line: string, offset: number): void {
    const place = this.#lines.place(offset, offset + line.length);
    if (kind.type === "opening") this.#stack.open(kind, line, offset);
    else if (kind.type === "closing") this.#stack.close(kind.colons, place);
    else if (kind.type === "item-break") this.#stack.add({ type: "item-break", place });
    else if (kind.type === "heading") this.#heading(kind.depth, kind.spaced, line, offset);
    else this.#refuse(kind, line, offset);
  }

  #heading(depth: number, spaced: boolean, line: string, offset: number): void {
    const node = readHeading(line, depth, offset, this.#lines, this.#report);
    // One # is a slip by itself, which is told with the same remedy.
    if (!spaced && depth > 1) this.#report(unspacedHeading(line, node));
    this.#stack.heading(node);
  }

  /** What Markdown has and minutes have not. */
  #refuse(kind: LineKind, line: string, offset: number): void {
    if (kind.type === "code-fence" && this.#codeFences++ % 2 === 1) return;
    if (kind.type === "restriction") {
      const told = this.#bracketed && kind.closes;
      this.#bracketed = !kind.closes;
      if (told) return;
    }
    const wording = refusalOf(kind);
    if (wording === null) return;
    const place = this.#lines.place(offset, offset + line.length);
    if (kind.type === "braces") this.#doubtBraces(line, place);
    if (kind.type === "restriction") this.#stack.doubt(place);
    this.#report({ severity: "error", ...wording, place });
  }

  #doubtBraces(line: string, place: Place): void {
    if (this.#braces.inDoubt(line)) this.#stack.doubt(place);
  }

  #flush(): void {
    const run = this.#prose.take();
    if (run !== null) this.#stack.add(run);
  }
}

/** Lines whose colons stand where they belong, or nowhere. */
const fences: ReadonlySet<LineKind["type"]> = new Set(["opening", "closing", "blank"]);
