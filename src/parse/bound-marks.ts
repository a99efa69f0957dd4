import type { Lines } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import { message, own, type Place, type Sink } from "../problem.ts";

const longestRun = 200;
const mostInParagraph = 1000;
const longestParagraph = 20_000;
const deepest = 100;
/** Forty pages of one table. */
const mostRows = 2000;

const run = pattern(`([^\\p{L}\\p{N}\\s.:#])\\1{${longestRun},}`);
const marks = /\*+|_+|~+|`+|[[\]]/g;
const containers = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))+/;
const container = />|[*+-]|\d{1,9}[.)]/g;
/** Lines that begin a paragraph without an empty line above them. */
const beginning = /^[ \t]*(?:$|[#:|]|(?:[-*+]|\d{1,9}[.)])[ \t])/;
/** What holds a body together must be found whatever it holds. */
const construct = /^[ \t]*[#:]/;

/**
 * A text in whose body spaces stand for paragraphs that no minutes hold and that Markdown would
 * choke on; every offset stays. Each of them is reported.
 */
export function boundMarks(text: string, from: number, lines: Lines, report: Sink): string {
  let offset = from;
  let rows = 0;
  const parts = paragraphs(text.slice(from)).map((paragraph) => {
    const start = offset;
    offset += paragraph.join("").length;
    rows = /^[ \t]*\|/.test(paragraph[0] ?? "") ? rows + 1 : 0;
    if (rows === mostRows) report(tooManyRows(lines.place(start, start)));
    if (rows >= mostRows) return paragraph.map(blank).join("");
    if (!isExcessive(paragraph)) return paragraph.join("");
    report(tooMany(lines.place(start, start + (paragraph[0]?.trimEnd().length ?? 0))));
    return paragraph.map((line) => (construct.test(line) ? unmarked(line) : blank(line))).join("");
  });
  return text.slice(0, from) + parts.join("");
}

function paragraphs(body: string): readonly string[][] {
  const result: string[][] = [];
  for (const [line] of body.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)) {
    const last = result.at(-1);
    const begins = beginning.test(line.trimEnd()) || last?.at(-1)?.trim() === "";
    if (last === undefined || begins) result.push([line]);
    else last.push(line);
  }
  return result;
}

function isExcessive(paragraph: readonly string[]): boolean {
  const text = paragraph.join("");
  if (text.length > longestParagraph || run(text).test(text)) return true;
  if ((text.match(marks)?.length ?? 0) > mostInParagraph) return true;
  return paragraph.some((line) => depthOf(line) > deepest);
}

/** Lists and quotations inside one another: an indent of two spaces is one more. */
function depthOf(line: string): number {
  const head = containers.exec(line)?.[0];
  if (head === undefined) return 0;
  const indent = /^[ \t]*/.exec(head)?.[0].replaceAll("\t", "    ").length ?? 0;
  return Math.floor(indent / 2) + (head.match(container)?.length ?? 0);
}

function blank(line: string): string {
  return line.replace(/[^\r\n]/g, " ");
}

function unmarked(line: string): string {
  return line.replace(marks, blank);
}

function tooManyRows(place: Place) {
  return {
    rule: "too-many-marks",
    severity: "error",
    message: message`The table has more than ${own(mostRows)} rows.`,
    hint: message`Part it into several tables, or keep it in a file of its own beside the minutes and say where.`,
    place,
  } as const;
}

function tooMany(place: Place) {
  return {
    rule: "too-many-marks",
    severity: "error",
    message: message`This paragraph is longer, or holds more marks, than minutes need: at most ${own(longestParagraph)} characters, ${own(mostInParagraph)} marks, ${own(longestRun)} of one in a row, and ${own(deepest)} lists or quotations inside one another.`,
    hint: message`Take the marks out, or part the paragraph with an empty line.`,
    place,
  } as const;
}
