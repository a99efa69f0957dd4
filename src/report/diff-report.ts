import { changedParts, type PartChange } from "../changed-parts.ts";
import { harmless } from "./harmless.ts";
import { restrictedLines } from "./restricted-lines.ts";
import { restrictedMark } from "./restricted-mark.ts";
import type { SourceText } from "./source-text.ts";
import { whyHidden } from "./why-hidden.ts";

/** Lines shown round a change. */
const round = 3;

/** A source as it is, and as it would be. */
interface Change {
  readonly before: SourceText;
  readonly after: SourceText;
}

/**
 * What has changed in sources, as a unified diff. A line in restricted text, or in the place of
 * one, is shown as such.
 */
export function diffReport(changes: readonly Change[]): string {
  const lines = changes.flatMap(changedIn);
  const why = lines.some(({ hidden }) => hidden) ? ["", whyHidden] : [];
  return [...lines.map(({ words }) => words), ...why].map((line) => `${line}\n`).join("");
}

/** A line of the report. */
interface ReportLine {
  readonly words: string;
  readonly hidden: boolean;
}

function changedIn({ before, after }: Change): readonly ReportLine[] {
  const [left, right] = [shownLines(before), shownLines(after)];
  const changes = changedParts(
    left.map(({ words }) => words),
    right.map(({ words }) => words),
  );
  const hunks = hunksOf(changes).map((hunk) => [
    open(header(hunk)),
    ...hunkLines(hunk, left, right),
  ]);
  if (hunks.length === 0) return [];
  const file = harmless(before.file);
  return [open(`--- ${file}`), open(`+++ ${file}`), ...hunks.flat()];
}

function open(words: string): ReportLine {
  return { words, hidden: false };
}

interface ShownLine {
  readonly words: string;
  readonly restricted: boolean;
}

function shownLines(source: SourceText): readonly ShownLine[] {
  const restricted = restrictedLines(source);
  return [...source.text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)]
    .filter(({ 0: whole, index }) => whole !== "" || index === 0)
    .map(({ 1: words = "", index }) => ({
      words,
      restricted: restricted(index, index + words.length),
    }));
}

/** Changes that stand near one another, with the lines round them. */
function hunksOf(changes: readonly PartChange[]): readonly (readonly PartChange[])[] {
  const hunks: { from: number; to: number }[] = [];
  changes.forEach(({ type }, index) => {
    if (type === "kept") return;
    const last = hunks.at(-1);
    if (last !== undefined && index - round <= last.to) last.to = index + round + 1;
    else hunks.push({ from: Math.max(0, index - round), to: index + round + 1 });
  });
  return hunks.map(({ from, to }) => changes.slice(from, to));
}

function header(hunk: readonly PartChange[]): string {
  const before = hunk.filter(({ type }) => type !== "added");
  const after = hunk.filter(({ type }) => type !== "removed");
  const [first] = hunk;
  return `@@ -${span(first?.before ?? 0, before.length)} +${span(first?.after ?? 0, after.length)} @@`;
}

function span(start: number, length: number): string {
  return `${length === 0 ? start : start + 1},${length}`;
}

function hunkLines(
  hunk: readonly PartChange[],
  left: readonly ShownLine[],
  right: readonly ShownLine[],
): readonly ReportLine[] {
  let hidden = false;
  return hunk.map(({ type, before, after }) => {
    const [one, other] = [left[before], right[after]];
    const line = type === "added" ? other : one;
    const both = type === "kept" ? one?.restricted || other?.restricted : line?.restricted;
    // What takes the place of a restricted line holds its words.
    hidden = type === "kept" ? false : hidden || both === true;
    const masked = hidden || both === true;
    const shown = masked ? restrictedMark : harmless(line?.words ?? "");
    const sign = type === "kept" ? " " : type === "added" ? "+" : "-";
    return { words: sign + shown, hidden: masked };
  });
}
