import type { Lines } from "../data/index.ts";
import { message, type Problem } from "../problem.ts";

export interface SplitSource {
  /** The YAML between the two lines of hyphens, or null. */
  readonly head: { readonly text: string; readonly offset: number } | null;
  /** Where the body begins. */
  readonly bodyOffset: number;
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|\r\n|\n|\r)(---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;

/** Parts a source into head and body. */
export function splitHead(
  text: string,
  lines: Lines,
  report: (problem: Problem) => void,
): SplitSource {
  const open = opening.exec(text);
  if (open === null) {
    report(noHead(text, lines));
    return { head: null, bodyOffset: 0 };
  }
  closing.lastIndex = open[0].length - 1;
  const close = closing.exec(text);
  if (close === null) {
    report(unclosedHead(lines));
    return { head: null, bodyOffset: text.length };
  }
  const offset = open[0].length;
  const end = Math.max(offset, close.index);
  return { head: { text: text.slice(offset, end), offset }, bodyOffset: closing.lastIndex };
}

function noHead(text: string, lines: Lines): Problem {
  const later = /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r)\s*[\w-]+:/.exec(text);
  if (later === null) {
    return {
      rule: "missing-head",
      severity: "error",
      message: message`The file has no head, so safermk cannot tell which meeting it records.`,
      hint: message`Begin the file with a line ---, the facts of the meeting (type, body, date …) one a line, and another line ---.`,
      place: lines.place(0, 0),
    };
  }
  const start = later.index + later[0].search(/---/);
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
