import type { Lines } from "../data/index.ts";
import { message, own, type Place, type Sink } from "../problem.ts";

const longestRun = 200;
const mostInParagraph = 1000;
const deepest = 100;

const run = new RegExp(`([^\\p{L}\\p{N}\\s.:#])\\1{${longestRun},}`, "gu");
const mark = /\*+|_+|~+|[[\]]/g;
const containers = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))+/;
const container = />|[*+-]|\d{1,9}[.)]/g;

/**
 * A text in whose body spaces stand for marks that no minutes need and that Markdown would choke
 * on; every offset stays. Each paragraph that has such marks is reported once.
 */
export function boundMarks(text: string, from: number, lines: Lines, report: Sink): string {
  let marks = 0;
  let reported = false;
  const body = text.slice(from).replace(/([^\r\n]*)(\r\n|\n|\r|$)/g, (whole, line, end, at) => {
    if (line.trim() === "") {
      marks = 0;
      reported = false;
      return whole;
    }
    const bounded = boundLine(line, mostInParagraph - marks);
    marks += line.match(mark)?.length ?? 0;
    if (bounded !== line && !reported) {
      report(tooMany(lines.place(from + at, from + at + line.length)));
      reported = true;
    }
    return bounded + end;
  });
  return text.slice(0, from) + body;
}

function boundLine(line: string, marksLeft: number): string {
  return shallow(line).replace(run, blank).replace(mark, first(marksLeft));
}

/** Lists and quotations inside one another: an indent of two spaces is one more. */
function shallow(line: string): string {
  const head = containers.exec(line)?.[0];
  if (head === undefined) return line;
  const indent = /^[ \t]*/.exec(head)?.[0].replaceAll("\t", "    ").length ?? 0;
  const left = Math.max(0, deepest - Math.floor(indent / 2));
  return head.replace(container, first(left)) + line.slice(head.length);
}

/** Keeps the first of what is found, and puts spaces for the rest. */
function first(count: number): (found: string) => string {
  let seen = 0;
  return (found) => (seen++ < count ? found : blank(found));
}

function blank(found: string): string {
  return " ".repeat(found.length);
}

function tooMany(place: Place) {
  return {
    rule: "too-many-marks",
    severity: "error",
    message: message`This paragraph holds more marks than minutes need: at most ${own(longestRun)} in a row, ${own(mostInParagraph)} in all and ${own(deepest)} lists or quotations inside one another.`,
    hint: message`Take the marks out, or part the paragraph with an empty line.`,
    place,
  } as const;
}
