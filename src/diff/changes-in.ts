import type { Line } from "../record/index.ts";
import type { Change, ItemName } from "./change.ts";
import type { ComparedLine, ComparedSection, Comparison, Part } from "./comparison.ts";
import { lineLabels } from "./line-label.ts";
import { ownFacts } from "./own-facts.ts";

/** What changed between two states, in the order of the minutes; numbers that moved with others come last. */
export function changesIn({ sections }: Comparison): readonly Change[] {
  const told = sections.flatMap(toldOf).flatMap(({ changes }) => changes);
  return [...told, ...sections.flatMap(renumbered)];
}

/** A line with what is told of it. */
export interface Told {
  readonly line: ComparedLine;
  readonly changes: readonly Change[];
}

/** What is told of a section: of its heading, then of each of its lines. */
export function toldOf({ heading, moved, lines }: ComparedSection): readonly Told[] {
  const line = heading?.after ?? heading?.before ?? null;
  const item = line === null || line.kind === "group" ? null : nameOf(line, heading);
  const group = line?.kind === "group" ? (line.facts.heading ?? line.words) : null;
  const label = labelled(lines, group);
  const moves = moved && item !== null && line?.kind === "item" ? [move(item)] : [];
  const ofItem = heading === null || group !== null ? [] : ofHeading(heading, item);
  return [
    ...(heading === null ? [] : [{ line: heading, changes: [...ofItem, ...moves] }]),
    ...lines.map((one) => ({ line: one, changes: ofLine(one, item, label(one)) })),
  ];
}

function labelled(lines: readonly ComparedLine[], group: string | null) {
  const state = (of: "before" | "after") =>
    lineLabels(lines.flatMap((line) => (line[of] === null ? [] : [line[of]])));
  const [before, after] = [state("before"), state("after")];
  return (line: ComparedLine): string => {
    if (group !== null) return group;
    if (line.after !== null) return after(line.after);
    return line.before === null ? "" : before(line.before);
  };
}

function ofHeading(heading: ComparedLine, item: ItemName | null): readonly Change[] {
  const line = heading.after ?? heading.before;
  if (line?.kind !== "item") return [];
  return ofLine(heading, item, heading.type === "changed" ? "title" : "");
}

function ofLine(line: ComparedLine, item: ItemName | null, what: string): readonly Change[] {
  const { type, before, after, hidden } = line;
  if (type === "kept") return [];
  const secret = (after ?? before)?.kind === "restricted";
  const restricted = hidden || secret;
  const shown = (of: Line | null) => (of === null || restricted ? null : of.words);
  const words: Change = {
    type,
    item,
    what,
    before: shown(before),
    after: shown(after),
    parts: restricted ? [] : partsOf(line),
    restricted,
  };
  if (restricted) return [words];
  const facts = factChanges(line, item, what);
  return before !== null && after !== null && before.words === after.words
    ? facts
    : [words, ...facts];
}

/** A name is told whole. */
function partsOf({ before, after, parts }: ComparedLine): readonly Part[] {
  if (before?.kind !== "person" || after === null) return parts;
  return [
    { type: "removed", text: before.words },
    { type: "added", text: after.words },
  ];
}

/** What a line says beside its words, each by itself. */
function factChanges(
  { before, after }: ComparedLine,
  item: ItemName | null,
  what: string,
): readonly Change[] {
  const [left, right] = [before, after].map((line) => (line === null ? {} : ownFacts(line)));
  const names = [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])];
  return names.flatMap((name): readonly Change[] => {
    const [one = null, other = null] = [left?.[name], right?.[name]];
    // What is said of a whole line that came or went is told with it.
    if (one === other || name === "level") return [];
    const type = one === null ? "added" : other === null ? "removed" : "changed";
    const label = what === "" || what === "title" ? name : `${what}, ${name}`;
    const parts = [
      ...(one === null ? [] : [{ type: "removed", text: one } as const]),
      ...(other === null ? [] : [{ type: "added", text: other } as const]),
    ];
    return [{ type, item, what: label, before: one, after: other, parts, restricted: false }];
  });
}

/** The title of an item that is gone, or bore another one, may not be public. */
function nameOf({ words, facts }: Line, heading: ComparedLine | null): ItemName {
  return { number: facts.number ?? null, title: heading?.hidden === true ? "" : words };
}

function move(item: ItemName): Change {
  const what = "";
  return { type: "moved", item, what, before: null, after: null, parts: [], restricted: false };
}

/** An item that bears another number than before, since others came or went. */
function renumbered({ heading }: ComparedSection): readonly Change[] {
  const [before, after] = [heading?.before, heading?.after];
  if (!before || !after || after.kind !== "item") return [];
  const [one = null, other = null] = [before.facts.number, after.facts.number];
  if (one === other) return [];
  const item = nameOf(after, heading);
  return [
    {
      type: "renumbered",
      item,
      what: "number",
      before: one,
      after: other,
      parts: [],
      restricted: false,
    },
  ];
}
