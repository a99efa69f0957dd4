import { comments } from "./comments.ts";

/** Offsets of a text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where comments stand in YAML, whole lines and what follows words, one a line, sorted and apart.
 * Wherever a # may have been meant to begin one, it does: no word of a comment reaches a report.
 */
export function commentRanges(text: string): readonly Range[] {
  if (!text.includes("#")) return [];
  const exact = comments(text);
  let next = 0;
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index: start }) => {
    const end = start + line.length;
    while ((exact[next] ?? end) < start) next++;
    const first = exact[next] ?? end;
    const meant = hashIn(line);
    const from = Math.min(first, meant === null ? end : start + meant);
    return from < end ? [{ start: from, end }] : [];
  });
}

// Quotation marks count only where a value begins, and where they are closed on the line.
const beforeHash = /^\s*(?:-\s+)*(?:[^\s"'#:][^:"']*:\s+)?(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')?/;

/** Where on a line a # stands that may begin a comment; after an unusual space, or after none, too. */
function hashIn(line: string): number | null {
  const from = beforeHash.exec(line)?.[0].length ?? 0;
  const hash = /(?:^|\s)#|#(?=\s)/.exec(line.slice(from));
  return hash === null ? null : from + hash.index;
}
