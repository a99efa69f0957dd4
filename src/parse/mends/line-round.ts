/** A line of a source. */
export interface SourceLine {
  /** Without white space at either end. */
  readonly words: string;
  /** Where the line begins, white space and all, and where its words do. */
  readonly start: number;
  readonly from: number;
  /** Where its words end, and where the line does, before its line end. */
  readonly to: number;
  readonly end: number;
  /** What ends it; empty at the end of the file. */
  readonly ending: string;
}

/** The line on which an offset stands. */
export function lineRound(text: string, offset: number): SourceLine {
  let start = offset;
  while (start > 0 && !isEnding(text[start - 1])) start -= 1;
  return lineFrom(text, start);
}

/** The line below, or null. */
export function lineBelow(text: string, { end, ending }: SourceLine): SourceLine | null {
  return ending === "" ? null : lineFrom(text, end + ending.length);
}

/** The line above, or null. */
export function lineAbove(text: string, { start }: SourceLine): SourceLine | null {
  if (start === 0) return null;
  return lineRound(text, text.startsWith("\r\n", start - 2) ? start - 2 : start - 1);
}

function lineFrom(text: string, start: number): SourceLine {
  let end = start;
  while (end < text.length && !isEnding(text[end])) end += 1;
  const whole = text.slice(start, end);
  const ending = text.startsWith("\r\n", end) ? "\r\n" : (text[end] ?? "");
  const from = start + whole.length - whole.trimStart().length;
  return { words: whole.trim(), start, from, to: start + whole.trimEnd().length, end, ending };
}

function isEnding(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
