/** A stretch of source text that says one thing: a paragraph, an entry, a line of a construct. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A line of a construct stands for itself. */
const alone = /^[ \t]*(?:#|:{2,}|\||<!--|-->|\*\*\*|---|[\w -]+:[ \t])/;
/** A line that begins an entry. */
const opening = /^[ \t]*(?:[-*+>][ \t]|\d{1,9}[.)][ \t]|\(?[A-Za-z]{1,4}\)[ \t])/;

/** The segments of a stretch of a source. */
export function segmentsOf(text: string, from: number, to: number): readonly Segment[] {
  const segments: Segment[] = [];
  let start = -1;
  const close = (end: number) => {
    if (start !== -1) segments.push({ start, end });
    start = -1;
  };
  for (const { 0: line, index } of text.slice(from, to).matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const at = from + index;
    if (line.trim() === "") close(at);
    else if (alone.test(line)) {
      close(at);
      segments.push({ start: at, end: at + line.length });
    } else {
      if (opening.test(line)) close(at);
      if (start === -1) start = at;
    }
  }
  close(to);
  return segments;
}
