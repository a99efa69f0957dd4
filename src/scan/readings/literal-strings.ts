interface Open {
  readonly start: number;
  /** How deep brackets stand within it. */
  depth: number;
}

/** Deeper ones are no text; what stands in them is found alone. */
const deepest = 1;
const mark = /\\[\s\S]|[()]/g;

/**
 * The literal strings among the bytes of a PDF, with their brackets (ISO 32000-1, 7.3.4.2). What is no
 * string may have brackets that never close, and a picture a million of them: each byte is looked at once.
 */
export function literalStrings(latin: string): readonly string[] {
  const strings: string[] = [];
  const open: Open[] = [];
  for (const { 0: found, index } of latin.matchAll(mark)) {
    if (found === "(") open.push({ start: index, depth: 0 });
    else if (found === ")") {
      const closed = open.pop();
      if (closed === undefined) continue;
      if (closed.depth <= deepest) strings.push(latin.slice(closed.start, index + 1));
      const outer = open.at(-1);
      if (outer !== undefined) outer.depth = Math.max(outer.depth, closed.depth + 1);
    }
  }
  return strings;
}
