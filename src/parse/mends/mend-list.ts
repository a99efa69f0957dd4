import type { Edit } from "../../problem.ts";
import { readLine } from "../read-line.ts";
import { lineAbove, lineBelow, lineRound, type SourceLine } from "./line-round.ts";
import { type Level, listLevels } from "./list-levels.ts";
import type { Mending } from "./mending.ts";
import { marked, type TypedEntry, typedEntries } from "./typed-entries.ts";

const beginning = /^["“‘'(£[*_~]*[\p{L}\p{N}]/u;

/** A typed list as the language writes it: 1. and 2., or hyphens for signs. */
export function mendList(offset: number, { text }: Mending): readonly Edit[] | null {
  const first = lineRound(text, offset);
  const list = typedEntries(text, first);
  if (list === null || list.entries.length === 0) return null;
  const { entries, last } = list;
  // A single label may be the clerk's own, before a sentence.
  if (entries.length === 1 && entries[0]?.label !== null && !entries[0]?.marked) return null;
  // Entries with a mark and others without may be lists inside one another.
  if (entries.some(({ marked }) => marked !== entries[0]?.marked)) return null;
  if (!entries.every(({ words }) => isPlain(words)) || !standsAlone(text, first, last)) return null;
  const marks = entries[0]?.label === null ? signs(entries) : numbers(entries);
  if (marks === null) return null;
  return entries.map(({ line, words }, index) => ({
    start: line.start,
    end: line.to - words.length,
    text: marks[index] ?? "",
  }));
}

/** Words that stay words behind a mark. */
function isPlain(words: string): boolean {
  return beginning.test(words) && !marked.test(words) && readLine(words).type === "prose";
}

/** Whether no other list, and no line that would be drawn into this one, stands next to it. */
function standsAlone(text: string, first: SourceLine, last: SourceLine): boolean {
  let above = lineAbove(text, first);
  while (above !== null && above.words === "") above = lineAbove(text, above);
  while (above !== null && above.words !== "") {
    if (marked.test(above.words)) return false;
    above = lineAbove(text, above);
  }
  let below = lineBelow(text, last);
  while (below !== null && below.words === "") below = lineBelow(text, below);
  if (below === null) return true;
  const indented = below.from > below.start && readLine(below.words).type === "prose";
  return !indented && !marked.test(below.words);
}

function signs(entries: readonly TypedEntry[]): readonly string[] | null {
  return entries.every(({ sign }) => sign === entries[0]?.sign) ? entries.map(() => "- ") : null;
}

function numbers(entries: readonly TypedEntry[]): readonly string[] | null {
  const labels = entries.flatMap(({ label }) => label ?? []);
  const levels = labels.length === entries.length ? listLevels(labels) : null;
  if (levels === null || entries.some(({ apart }, index) => apart && deepens(levels, index))) {
    return null;
  }
  return marksOf(levels);
}

/** Whether a list inside another begins here; behind an empty line it may be a paragraph. */
function deepens(levels: readonly Level[], index: number): boolean {
  return (levels[index]?.depth ?? 0) > (levels[index - 1]?.depth ?? 0);
}

/** An entry of a list inside another begins where the words of the one above it do. */
function marksOf(levels: readonly Level[]): readonly string[] {
  const indents = [0];
  return levels.map(({ depth, number }) => {
    const indent = indents[depth] ?? 0;
    const mark = `${number}. `;
    indents[depth + 1] = indent + mark.length;
    return " ".repeat(indent) + mark;
  });
}
