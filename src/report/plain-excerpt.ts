import { before, type Excerpt, widest } from "./framed.ts";
import type { Stretch } from "./stretch-round.ts";

/**
 * What `framed` gives of letters that take one column each, which are nearly all; a run may have
 * thousands of problems, and letter by letter each would take a while.
 */
export function plainExcerpt(
  words: string,
  from: number,
  to: number,
  { cutBefore, cutAfter }: Pick<Stretch, "cutBefore" | "cutAfter">,
): Excerpt {
  const line = from === words.length ? `${words} ` : words;
  const whole = line.length <= widest;
  const wanted = whole ? 0 : Math.max(0, from - before);
  const end = Math.min(line.length, wanted + widest);
  const start = whole || end < line.length ? wanted : end - widest;
  const head = cutBefore || start > 0 ? "…" : "";
  const tail = cutAfter || end < line.length ? "…" : "";
  const marked = Math.min(Math.max(to, from + 1), end) - from;
  return {
    line: `${head}${line.slice(start, end)}`.trimEnd() + tail,
    carets: " ".repeat(head.length + from - start) + "^".repeat(marked),
  };
}
