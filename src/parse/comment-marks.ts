/** What begins or ends a comment. */
export interface CommentMark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly opens: boolean;
  /** Whether nothing but white space stands before it on its line. */
  readonly first: boolean;
}

/** Every mark of a comment in a text from an offset on; "--!>" ends one in HTML. */
export function commentMarks(text: string, from: number): readonly CommentMark[] {
  return [...text.slice(from).matchAll(/<!--|--!?>/g)].map(({ 0: mark, index }) => {
    const start = from + index;
    const opens = mark === "<!--";
    return { start, end: start + mark.length, text: mark, opens, first: isFirst(text, start) };
  });
}

function isFirst(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && /[^\S\r\n]/.test(text[at] ?? "")) at--;
  return at < 0 || /[\r\n]/.test(text[at] ?? "");
}
