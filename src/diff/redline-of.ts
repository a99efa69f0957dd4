import type { Redline, RedlineBlock, RedlinePart, RedlineWords } from "../document/index.ts";
import type { Facts, Line } from "../record/index.ts";
import { changeWords } from "./change-words.ts";
import { type Told, toldOf } from "./changes-in.ts";
import type { ComparedLine, Comparison } from "./comparison.ts";
import { ownFacts } from "./own-facts.ts";

const words: RedlineWords = {
  skip: "Skip to the minutes",
  changes: "What changed",
  none: "The words are the same.",
  minutes: "The minutes with all changes",
  removed: ["[taken out: ", "] "],
  added: ["[put in: ", "] "],
};

/** What a redline is of. */
export interface RedlineHead {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly lang: string | null;
}

/** All that minutes say in two states, as one text. */
export function redlineOf({ sections }: Comparison, head: RedlineHead): Redline {
  const told = sections.flatMap(toldOf);
  const anchors = new Map<Told, string>();
  for (const one of told) {
    if (one.changes.length > 0) anchors.set(one, `change-${anchors.size + 1}`);
  }
  const changes = told.flatMap((one) =>
    one.changes.map((change) => ({ text: changeWords(change), anchor: anchors.get(one) ?? "" })),
  );
  const { title, before, after, lang } = head;
  const states = `${before} -> ${after}`;
  const blocks = told.map((one) => blockOf(one, anchors.get(one) ?? null));
  return { type: "redline", lang, title, states, changes, blocks, words };
}

function blockOf({ line, changes }: Told, anchor: string | null): RedlineBlock {
  const { before, after, hidden, parts } = line;
  const shown = after ?? before;
  const restricted = shown?.kind === "restricted";
  const moved = changes.some(({ type }) => type === "moved");
  return {
    level: levelOf(shown),
    label: hidden ? [] : labelOf(line),
    parts: hidden || restricted ? [] : parts,
    facts: hidden || restricted ? [] : factsOf(before, after),
    remark: hidden || restricted ? hiddenWords(line) : moved ? "moved here" : null,
    anchor,
  };
}

function hiddenWords({ type }: ComparedLine): string {
  return type === "kept" ? "[restricted]" : `[restricted: ${type}]`;
}

function levelOf(line: Line | null): number {
  if (line?.kind === "group") return 1;
  return line?.kind === "item" || line?.kind === "again" ? Number(line.facts.level ?? 1) : 0;
}

/** Prose needs no name; the lines of the head and decisions do. */
const plain: ReadonlySet<string> = new Set(["group", "prose", "person", "others", "employer"]);

function labelOf({ before, after }: ComparedLine): readonly RedlinePart[] {
  const [one, other] = [before, after].map((line) => (line === null ? null : nameOf(line)));
  if (one === other) return one === "" || one == null ? [] : [{ type: "kept", text: one }];
  return [
    ...(one ? [{ type: "removed", text: one } as const] : []),
    ...(other ? [{ type: "added", text: other } as const] : []),
  ];
}

function nameOf({ kind, facts }: Line): string {
  if (kind === "item" || kind === "again") return facts.number ?? "";
  if (facts.limb !== undefined) return `${facts.limb}.`;
  return plain.has(kind) || facts.part !== undefined ? "" : kind;
}

function factsOf(before: Line | null, after: Line | null): RedlineBlock["facts"] {
  const facts = (line: Line | null): Facts => (line === null ? {} : ownFacts(line));
  const [left, right] = [facts(before), facts(after)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names
    .filter((name) => name !== "level")
    .map((name) => ({ name, parts: factParts(left[name], right[name]) }));
}

function factParts(one: string | undefined, other: string | undefined): readonly RedlinePart[] {
  if (one === other) return one === undefined ? [] : [{ type: "kept", text: one }];
  return [
    ...(one === undefined ? [] : [{ type: "removed", text: one } as const]),
    ...(other === undefined ? [] : [{ type: "added", text: other } as const]),
  ];
}
