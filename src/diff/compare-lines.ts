import { changedParts } from "../changed-parts.ts";
import { headKinds, type Line } from "../record/index.ts";
import type { ComparedLine } from "./comparison.ts";
import { bagOf, likeness } from "./likeness.ts";
import { ownFacts } from "./own-facts.ts";
import { partWords } from "./part-words.ts";

/** The lines of one section in two states: a line that was worded anew is one line, changed. */
export function compareLines(
  before: readonly Line[],
  after: readonly Line[],
): readonly ComparedLine[] {
  const text = (line: Line) => JSON.stringify([line.kind, line.words, ownFacts(line)]);
  const changes = changedParts(before.map(text), after.map(text));
  const compared: ComparedLine[] = [];
  let [removed, added]: [Line[], Line[]] = [[], []];
  const end = () => {
    compared.push(...paired(removed, added));
    [removed, added] = [[], []];
  };
  for (const { type, before: from, after: to } of changes) {
    const [one, other] = [before[from], after[to]];
    if (type === "removed" && one) removed.push(one);
    else if (type === "added" && other) added.push(other);
    else if (one && other) {
      end();
      compared.push(compareLine(one, other));
    }
  }
  end();
  return compared;
}

export function compareLine(before: Line | null, after: Line | null): ComparedLine {
  const [one, other] = [before?.words ?? "", after?.words ?? ""];
  const base = { before, after, hidden: false };
  if (before === null) return { type: "added", ...base, parts: [{ type: "added", text: other }] };
  if (after === null) return { type: "removed", ...base, parts: [{ type: "removed", text: one }] };
  const same =
    one === other && JSON.stringify(ownFacts(before)) === JSON.stringify(ownFacts(after));
  return { type: same ? "kept" : "changed", ...base, parts: partWords(one, other) };
}

/** Less than that in common, and it is another thing that was said. */
const alike = 0.4;

/** What was removed with what stands in its place; of the head each fact has one place. */
function paired(removed: readonly Line[], added: readonly Line[]): readonly ComparedLine[] {
  const left = [...added];
  const pairs = removed.map((line) => {
    const index = left.findIndex((other) => isSameThing(line, other));
    const skipped = index < 0 ? [] : left.splice(0, index + 1);
    return { line, skipped: skipped.slice(0, -1), partner: skipped.at(-1) ?? null };
  });
  return [
    ...pairs.flatMap(({ line, skipped, partner }) => [
      ...skipped.map((other) => compareLine(null, other)),
      compareLine(line, partner),
    ]),
    ...left.map((other) => compareLine(null, other)),
  ];
}

const single: ReadonlySet<string> = new Set([...headKinds, "restricted"]);

function isSameThing(one: Line, other: Line): boolean {
  if (one.kind !== other.kind) return false;
  return single.has(one.kind) || likeness(bagOf(one.words), bagOf(other.words)) >= alike;
}
