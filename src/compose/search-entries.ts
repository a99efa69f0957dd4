import {
  type Block,
  blockText,
  inlineText,
  type Minutes,
  type SearchEntry,
} from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { PublicEdition } from "../meeting/meeting.ts";
import type { PublicReport } from "../meeting/report.ts";
import { isBoilerplate } from "./is-boilerplate.ts";

/**
 * What can be found in a document: the words of its tree, item by item, so that only what is read
 * is found. Attendance is left out, and what every meeting has in the same words.
 */
export function searchEntries(
  document: PublicEdition | PublicReport,
  { children }: Minutes<"public">,
  wording: Wording,
): readonly SearchEntry[] {
  if (document.type === "minutes" && document.private) return [];
  const voids = document.type === "minutes" ? document.voids : [];
  const numbers = new Map([...document.items, ...voids].flatMap(numbersUnder));
  return [...opening(document, children), ...children.flatMap(entriesOf)].filter(
    ({ title, anchor }) => anchor === "" || !isBoilerplate(title, wording),
  );

  function entriesOf(block: Block): readonly SearchEntry[] {
    if (block.type !== "item") return [];
    const { anchor, title, children: below } = block;
    const own = below.filter(({ type }) => type !== "item");
    const entry = { number: numbers.get(anchor) ?? null, anchor, ...words(title, own) };
    return [entry, ...below.flatMap(entriesOf)];
  }
}

type Anchored = {
  readonly number: { readonly anchor: string; readonly prints: string | null };
  readonly items?: readonly Anchored[];
};

/** Items are cited in full: "SMK28(a)", where the page has "(a)". */
function numbersUnder({ number, items = [] }: Anchored): (readonly [string, string | null])[] {
  return [[number.anchor, number.prints], ...items.flatMap(numbersUnder)];
}

/** What stands before the first item; a report is found by its title, too. */
function opening(document: { type: string }, blocks: readonly Block[]): readonly SearchEntry[] {
  const own = blocks.filter(({ type }) => !aroundWords.has(type));
  const title = blocks.find((block) => block.type === "title");
  const entry = { number: null, anchor: "", ...words(title?.content ?? [], own) };
  return document.type === "report" || entry.text !== "" ? [entry] : [];
}

const aroundWords: ReadonlySet<Block["type"]> = new Set([
  "status",
  "title",
  "roll",
  "item",
  "closing",
  "imprint",
]);

function words(title: Parameters<typeof inlineText>[0], blocks: readonly Block[]) {
  return { title: inlineText(title), text: blockText(blocks).replace(/\s+/g, " ") };
}
