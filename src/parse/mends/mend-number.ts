import type { Edit } from "../../problem.ts";
import { lineRound } from "./line-round.ts";
import type { Mending } from "./mending.ts";

const label =
  /^(#{2,4}[ \t]*)((?:(?:\(?(?:\d{1,9}[.)]|(?:[a-z]|[ivx]{2,5})\))|[ivx]{2,5}\.|\d{1,2}\.\d{1,2}[.)]|item[ \t]+\d{1,3}[ \t]*[:.–—-])[ \t]+)+)(?=["“‘'(£]*\p{L})/iu;

/** Takes a typed number out of a heading. */
export function mendNumber(offset: number, { text }: Mending): readonly Edit[] | null {
  const { words, from } = lineRound(text, offset);
  const [, marks, number] = label.exec(words) ?? [];
  if (marks === undefined || number === undefined) return null;
  const start = from + marks.length;
  return [{ start, end: start + number.length, text: "" }];
}
