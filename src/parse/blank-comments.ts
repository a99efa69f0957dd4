import type { Lines } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import type { Sink } from "../problem.ts";
import { type CommentFault, commentFault } from "./comment-fault.ts";
import { type CommentMark, commentMarks } from "./comment-marks.ts";
import type { Range } from "./parsed.ts";

/** A body without its comments. */
export interface Uncommented {
  /** As long as the text it was made of: spaces stand for the words of comments. */
  readonly text: string;
  /** Where comments stand; one at fault as far as it can reach. */
  readonly comments: readonly Range[];
  /** Where the marks of comments are at fault. */
  readonly doubts: readonly number[];
}

/**
 * Takes the comments out of a body. A comment begins its line and nothing follows it. Any other is
 * reported, and goes as far as it may have been meant to: Markdown would print the words behind a
 * comment that ended too soon.
 */
export function blankComments(text: string, from: number, lines: Lines, report: Sink): Uncommented {
  const comments: Range[] = [];
  const doubts: number[] = [];
  const marks = commentMarks(text, from);
  for (let at = 0; at < marks.length; ) {
    const mark = marks[at] as CommentMark;
    const { end, fault } = readComment(text, marks, at);
    comments.push({
      start: fault === "words-before" ? markStart(text, mark.start) : mark.start,
      end,
    });
    if (fault !== null) {
      doubts.push(mark.start);
      report(commentFault(fault, lines.place(mark.start, mark.end)));
    }
    while (at < marks.length && (marks[at]?.start ?? end) < end) at++;
  }
  return { text: blanked(text, comments), comments, doubts };
}

interface ReadComment {
  readonly end: number;
  readonly fault: CommentFault | null;
}

function readComment(text: string, marks: readonly CommentMark[], at: number): ReadComment {
  const mark = marks[at] as CommentMark;
  const next = marks[at + 1];
  if (!mark.opens) return { end: mark.end, fault: "closes-nothing" };
  const before = mark.first ? null : "words-before";
  // One that another follows has most likely lost its end: it must not swallow what is between.
  if (next === undefined || (next.opens && next.first)) {
    return { end: next?.start ?? text.length, fault: before ?? "unclosed" };
  }
  const close = closingOf(marks, at);
  if (close === null) return { end: text.length, fault: before ?? "unclosed" };
  const end = lineEnd(text, close.end);
  const fault = before ?? faultWithin(text, mark, next) ?? faultBehind(text, close.end, end);
  if (fault === null && text.slice(mark.end, close.start).trim() === "") {
    return { end: close.end, fault: "empty" };
  }
  return { end: fault === null ? close.end : end, fault };
}

/** The mark that closes a comment with all that were opened in it; else the next that closes any. */
function closingOf(marks: readonly CommentMark[], at: number): CommentMark | null {
  let depth = 0;
  let found: CommentMark | null = null;
  for (let index = at; index < marks.length; index++) {
    const mark = marks[index] as CommentMark;
    if (index > at && mark.opens && mark.first) break;
    depth += mark.opens ? 1 : mark.text === "-->" ? -1 : 0;
    found ??= mark.opens ? null : mark;
    if (depth === 0) return mark;
  }
  return found;
}

function faultWithin(text: string, mark: CommentMark, next: CommentMark): CommentFault | null {
  if (next.opens) return "nested";
  // HTML ends a comment at these, though they are not how one ends.
  const sooner = next.text !== "-->" || /^-?>/.test(text.slice(mark.end, mark.end + 2));
  return sooner ? "ends-sooner" : null;
}

function faultBehind(text: string, from: number, end: number): CommentFault | null {
  return text.slice(from, end).trim() === "" ? null : "words-after";
}

const word = pattern(String.raw`[\p{L}\p{N}]`);

/** A bullet before a comment, or another sign, is no word: alone it would be a slip of its own. */
function markStart(text: string, offset: number): number {
  let line = offset;
  while (line > 0 && !/[\r\n]/.test(text[line - 1] ?? "")) line--;
  const before = text.slice(line, offset);
  return word(before).test(before) ? offset : line;
}

function lineEnd(text: string, offset: number): number {
  const ending = /[\r\n]/g;
  ending.lastIndex = offset;
  return ending.exec(text)?.index ?? text.length;
}

function blanked(text: string, comments: readonly Range[]): string {
  let from = 0;
  const parts = comments.map(({ start, end }) => {
    const part = text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    from = end;
    return part;
  });
  return parts.join("") + text.slice(from);
}
