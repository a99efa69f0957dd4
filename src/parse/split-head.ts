import type { Lines } from "../data/index.ts";
import { message, type Problem } from "../problem.ts";

export interface SplitSource {
  /** The YAML between the two lines of hyphens, or null. */
  readonly head: { readonly text: string; readonly offset: number } | null;
  /** Where the body begins. */
  readonly bodyOffset: number;
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
/** Further down only what reads as a head is one. */
const openingBelow = /(?<=[\r\n][ \t]*)---[ \t]*(?:\r\n|\n|\r)(?=\s*[\w-]+:)/;
const closing = /(?:^|\r\n|\n|\r)(---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;

/** Parts a source into head and body. */
export function splitHead(
  text: string,
  lines: Lines,
  report: (problem: Problem) => void,
): SplitSource {
  const open = opening.exec(text);
  if (open !== null) {
    const found = headFrom(text, open);
    if (found === null) report(unclosedHead(lines));
    return found ?? { head: null, bodyOffset: text.length };
  }
  const below = openingBelow.exec(text);
  const found = below === null || isBody(text.slice(0, below.index)) ? null : headFrom(text, below);
  report(found === null || below === null ? noHead(lines) : notAtTop(below.index, lines));
  return found ?? { head: null, bodyOffset: 0 };
}

function headFrom(text: string, open: RegExpExecArray): SplitSource | null {
  const offset = open.index + open[0].length;
  closing.lastIndex = offset - 1;
  const close = closing.exec(text);
  if (close === null) return null;
  const end = Math.max(offset, close.index);
  return { head: { text: text.slice(offset, end), offset }, bodyOffset: closing.lastIndex };
}

/** A line of hyphens below headings and blocks is a slip of the body. */
function isBody(text: string): boolean {
  return /^[ \t]*(?:#|::|<!)/m.test(text);
}

function noHead(lines: Lines): Problem {
  return {
    rule: "missing-head",
    severity: "error",
    message: message`The file has no head, so safermk cannot tell which meeting it records.`,
    hint: message`Begin the file with a line ---, the facts of the meeting (type, body, date …) one a line, and another line ---.`,
    place: lines.place(0, 0),
  };
}

function notAtTop(start: number, lines: Lines): Problem {
  return {
    rule: "front-matter-not-at-top",
    severity: "error",
    message: message`The head does not begin on the first line, so it would be read as prose.`,
    hint: message`Take away everything above this line, empty lines too.`,
    place: lines.place(start, start + 3),
  };
}

function unclosedHead(lines: Lines): Problem {
  return {
    rule: "missing-head",
    severity: "error",
    message: message`The head is not closed, so the whole file would be read as its head.`,
    hint: message`Put a line --- between the last fact of the head and the first words of the minutes.`,
    place: lines.place(0, 3),
  };
}
