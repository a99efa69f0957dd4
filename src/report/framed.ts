import type { Cell } from "./cells.ts";
import type { Stretch } from "./stretch-round.ts";

/** A source line, or the part of it round a place, with the marks that point at the place. */
export interface Excerpt {
  readonly line: string;
  /** Spaces up to the place, then a run of carets; nothing where the line is restricted. */
  readonly carets: string;
}

export interface MarkedCell extends Cell {
  readonly marked: boolean;
}

/** Columns that fit beside a line number on a screen of 80. */
export const widest = 70;
/** Columns kept before the place, so that its sentence can be recognised. */
export const before = 30;

/** Cuts a long line down to what stands round the marked cells; it may have been cut before. */
export function framed(
  line: readonly MarkedCell[],
  { cutBefore, cutAfter }: Pick<Stretch, "cutBefore" | "cutAfter">,
): Excerpt {
  const head = cutBefore ? "…" : "";
  const tail = cutAfter ? "…" : "";
  if (width(line) <= widest) return drawn(line, head, tail);
  const first = line.findIndex((cell) => cell.marked);
  const start = fitBack(line, first, before);
  const end = fitOn(line, start);
  const from = end === line.length ? fitBack(line, end, widest) : start;
  return drawn(line.slice(from, end), from > 0 ? "…" : head, end < line.length ? "…" : tail);
}

/** The end of what fits from a start on. */
function fitOn(line: readonly MarkedCell[], start: number): number {
  let end = start;
  let room = widest;
  for (const cell of line.slice(start)) {
    room -= cell.width;
    if (room < 0) break;
    end += 1;
  }
  return end;
}

/** The start of what fits in some columns up to an end. */
function fitBack(line: readonly MarkedCell[], end: number, columns: number): number {
  let start = end;
  let room = columns;
  while (start > 0) {
    room -= line[start - 1]?.width ?? 0;
    if (room < 0) break;
    start -= 1;
  }
  return start;
}

function drawn(line: readonly MarkedCell[], head: string, tail: string): Excerpt {
  const first = line.findIndex((cell) => cell.marked);
  const marked = line.filter((cell) => cell.marked);
  return {
    line: `${head}${line.map((cell) => cell.text).join("")}`.trimEnd() + tail,
    carets: " ".repeat(head.length + width(line.slice(0, first))) + "^".repeat(width(marked)),
  };
}

function width(line: readonly MarkedCell[]): number {
  return line.reduce((sum, cell) => sum + cell.width, 0);
}
