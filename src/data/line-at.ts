/** A line of a text, without what ends it. */
export interface Line {
  readonly text: string;
  /** Where it begins in the text. */
  readonly start: number;
}

/** The line on which an offset stands. */
export function lineAt(text: string, offset: number): Line {
  const start =
    Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return { text: /[^\r\n]*/.exec(text.slice(start))?.[0] ?? "", start };
}
