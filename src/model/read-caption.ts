import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Inline } from "../meeting/inline.ts";
import { type Message, message, type Place, pasted } from "../problem.ts";
import { placeOf } from "./place-of.ts";
import { readInlines } from "./read-inline.ts";
import type { Reading } from "./reading.ts";

/** Whether a node is a paragraph that begins with the house's word for a table and a colon. */
export function isCaption({ children }: Paragraph, { words }: Reading): boolean {
  return pattern(words.tables.caption).test(textOf(children[0]));
}

/** The words of the caption above the table at `index`; null where it has none. */
export function captionAbove(
  nodes: readonly RootContent[],
  index: number,
  reading: Reading,
): readonly Inline[] | null {
  const above = nodes[index - 1];
  if (above?.type !== "paragraph") return null;
  if (isCaption(above, reading)) return readCaption(above, reading);
  if (hasCaptionWithin(above, reading)) refuseCaptionWithin(above, reading);
  return null;
}

function readCaption(node: Paragraph, reading: Reading): readonly Inline[] {
  const { caption } = reading.words.tables;
  const [first, ...others] = node.children;
  const label = pattern(caption).exec(textOf(first))?.[0] ?? "";
  const rest = textOf(first).slice(label.length);
  if (first === undefined || (rest === "" && others.length === 0)) {
    const expected = message`The caption of the table has no words.`;
    reading.report(fault(expected, write(caption), placeOf(reading.file, node)));
    return [];
  }
  const words = rest === "" ? [] : [withoutLabel(first, rest, label.length)];
  return readInlines([...words, ...others], reading);
}

/** A caption that belongs to no table would be printed as a sentence. */
export function refuseCaption(node: Paragraph, { file, words, report }: Reading): void {
  const { caption } = words.tables;
  const found = message`A paragraph begins with ${`${caption}:`}, and no table follows it.`;
  const hint = message`Put the caption right above its table; if it is none, write it in other words.`;
  report(fault(found, hint, placeOf(file, node)));
}

/** A caption that is typed on to the end of a paragraph above a table. */
function hasCaptionWithin(node: Paragraph, { words }: Reading): boolean {
  const { caption } = words.tables;
  const within = new RegExp(`[\\r\\n][ \\t]*${either(caption)}:`, "u");
  return node.children.some((child) => within.test(textOf(child)));
}

function refuseCaptionWithin(node: Paragraph, { file, words, report }: Reading): void {
  const { caption } = words.tables;
  const found = message`The caption of a table stands in a paragraph with other words.`;
  report(fault(found, write(caption), placeOf(file, node)));
}

function write(caption: string): Message {
  return message`Write it as a paragraph of its own, with an empty line above it: ${pasted(`${caption}: what the table shows`)}`;
}

function fault(found: Message, hint: Message, place: Place) {
  return { rule: "table-caption", severity: "error", message: found, hint, place } as const;
}

function withoutLabel(node: PhrasingContent, value: string, cut: number): PhrasingContent {
  if (node.type !== "text" || node.position === undefined) return node;
  const { start, end } = node.position;
  const offset = (start.offset ?? 0) + cut;
  return {
    ...node,
    value,
    position: { start: { ...start, column: start.column + cut, offset }, end },
  };
}

function textOf(node: PhrasingContent | undefined): string {
  return node?.type === "text" ? node.value : "";
}

function pattern(caption: string): RegExp {
  return new RegExp(`^${either(caption)}:\\s*`, "u");
}

/** The house's word, or the language's own. */
function either(caption: string): string {
  return `(?:${escaped(caption)}|Table)`;
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
