import type { Lines } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import { message, type Place, type Problem } from "../problem.ts";

export interface SplitSource {
  /** The YAML between the two lines of hyphens, or null. */
  readonly head: { readonly text: string; readonly offset: number } | null;
  /** Where the body begins. */
  readonly bodyOffset: number;
  /** Set where nobody can say where the head ends: then nothing in the file is judged. */
  readonly unclosed?: true;
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
/** Further down only what reads as a head is one. */
const openingBelow = /(?<=[\r\n][ \t]*)---[ \t]*(?:\r\n|\n|\r)(?=\s*[\w-]+:)/;
const closing = /(?:^|\r\n|\n|\r)(---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;

/** Lines that no head has: headings, fences, comments, `***`, and braces that restrict. */
const bodyLine = pattern(
  String.raw`^[ \t]*(?:#{2,}|#[^\r\n]*\{|[:;：；﹕∶]{2,}|[:：﹕∶]\p{L}|<[!-]|\*\*\*|[^\r\n#"':]*[{｛][ \t]*[.#]?(?:exempt|confidential|private-title|release)).*$`,
  "imu",
);

/** Parts a source into head and body. */
export function splitHead(
  text: string,
  lines: Lines,
  report: (problem: Problem) => void,
): SplitSource {
  const open = opening.exec(text);
  if (open !== null) {
    const found = headFrom(text, open);
    if (found === null) report(unclosedHead(lines.place(0, 3)));
    return found === null
      ? { head: null, bodyOffset: text.length }
      : endedByBody(found, lines, report);
  }
  const below = openingBelow.exec(text);
  const found = below === null || isBody(text.slice(0, below.index)) ? null : headFrom(text, below);
  if (found === null || below === null) {
    report(noHead(lines));
    return { head: null, bodyOffset: 0 };
  }
  const split = endedByBody(found, lines, report);
  if (!split.unclosed) report(notAtTop(below.index, lines));
  return split;
}

/** A head that reaches into the body has lost its closing line; the one found is the body's. */
function endedByBody(
  found: SplitSource,
  lines: Lines,
  report: (problem: Problem) => void,
): SplitSource {
  if (found.head === null) return found;
  const { text, offset } = found.head;
  const line = bodyLine(text).exec(text);
  if (line === null) return found;
  const bodyOffset = offset + line.index;
  report(unclosedHead(lines.place(bodyOffset, bodyOffset + line[0].length)));
  return { head: { text: text.slice(0, line.index), offset }, bodyOffset, unclosed: true };
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

function unclosedHead(place: Place): Problem {
  return {
    rule: "missing-head",
    severity: "error",
    message: message`The head is not closed, so the minutes would be read as its facts.`,
    hint: message`Put a line --- between the last fact of the head and the first words of the minutes.`,
    place,
  };
}
