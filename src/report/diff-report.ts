import { changedLines, type LineChange } from "./changed-lines.ts";
import { harmless } from "./harmless.ts";
import type { SourceText } from "./source-text.ts";
import { standsOnRestricted } from "./stands-in-restricted.ts";

/** Lines shown round a change. */
const round = 3;
const restrictedMark = "[restricted]";

/**
 * What has changed in a source, as a unified diff. A line in restricted text, or in the place of
 * one, is shown as such.
 */
export function diffReport(before: SourceText, after: SourceText): string {
  const [left, right] = [shownLines(before), shownLines(after)];
  const changes = changedLines(
    left.map(({ words }) => words),
    right.map(({ words }) => words),
  );
  const hunks = hunksOf(changes).map((hunk) => [header(hunk), ...hunkLines(hunk, left, right)]);
  if (hunks.length === 0) return "";
  const file = harmless(before.file);
  return `${[`--- ${file}`, `+++ ${file}`, ...hunks.flat()].join("\n")}\n`;
}

interface ShownLine {
  readonly words: string;
  readonly restricted: boolean;
}

function shownLines(source: SourceText): readonly ShownLine[] {
  return [...source.text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)]
    .filter(({ 0: whole, index }) => whole !== "" || index === 0)
    .map(({ 1: words = "", index }) => ({
      words,
      restricted: standsOnRestricted(index, index + words.length, source),
    }));
}

/** Changes that stand near one another, with the lines round them. */
function hunksOf(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const hunks: { from: number; to: number }[] = [];
  changes.forEach(({ type }, index) => {
    if (type === "kept") return;
    const last = hunks.at(-1);
    if (last !== undefined && index - round <= last.to) last.to = index + round + 1;
    else hunks.push({ from: Math.max(0, index - round), to: index + round + 1 });
  });
  return hunks.map(({ from, to }) => changes.slice(from, to));
}

function header(hunk: readonly LineChange[]): string {
  const before = hunk.filter(({ type }) => type !== "added");
  const after = hunk.filter(({ type }) => type !== "removed");
  const [first] = hunk;
  return `@@ -${span(first?.before ?? 0, before.length)} +${span(first?.after ?? 0, after.length)} @@`;
}

function span(start: number, length: number): string {
  return `${length === 0 ? start : start + 1},${length}`;
}

function hunkLines(
  hunk: readonly LineChange[],
  left: readonly ShownLine[],
  right: readonly ShownLine[],
): readonly string[] {
  let hidden = false;
  return hunk.map(({ type, before, after }) => {
    const [one, other] = [left[before], right[after]];
    const line = type === "added" ? other : one;
    const both = type === "kept" ? one?.restricted || other?.restricted : line?.restricted;
    // What takes the place of a restricted line holds its words.
    hidden = type === "kept" ? false : hidden || both === true;
    const shown = both || hidden ? restrictedMark : harmless(line?.words ?? "");
    return `${type === "kept" ? " " : type === "added" ? "+" : "-"}${shown}`;
  });
}
