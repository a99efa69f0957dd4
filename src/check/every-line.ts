import type { Content, ListItem, TableRow } from "../meeting/content.ts";
import type { Inline } from "../meeting/inline.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { Place } from "../problem.ts";
import { everyItem } from "./every-item.ts";
import { ownContent } from "./own-content.ts";
import type { Writing } from "./rule.ts";

/** Words that stand together: a title, a paragraph, a cell. */
export interface Line {
  readonly content: readonly Inline[];
  readonly place: Place;
}

/** Every title, paragraph, cell and caption of minutes or a report, restricted ones too. */
export function everyLine(writing: Writing): readonly Line[] {
  const { before } = writing;
  const items = everyItem(writing).flatMap((item) => [
    { content: item.title, place: item.place },
    ...linesOf(ownContent(item)),
  ]);
  return [...linesOf(before), ...items];
}

type Node = Content<Unnumbered>;

function linesOf(content: readonly Node[]): readonly Line[] {
  return content.flatMap(linesIn);
}

const lines: {
  readonly [Type in Node["type"]]: (node: Extract<Node, { type: Type }>) => readonly Line[];
} = {
  prose: (node) => [node],
  list: ({ items }) => items.flatMap(linesOfItem),
  quotation: ({ content }) => linesOf(content),
  table: ({ caption, head, rows, total, place }) => [
    ...(caption === null ? [] : [{ content: caption, place }]),
    ...[head, ...rows, ...(total === null ? [] : [total])].flatMap(linesOfRow),
  ],
  figure: () => [],
  decision: ({ leadIn, limbs, after }) => [
    ...linesOf(leadIn),
    ...limbs.flatMap(linesOfItem),
    ...linesOf(after),
  ],
  amendment: ({ content }) => linesOf(content),
  vote: () => [],
  action: ({ content }) => linesOf(content),
  correction: ({ content }) => linesOf(content),
  note: ({ content }) => linesOf(content),
  event: ({ words, place }) => (words === null ? [] : [{ content: words, place }]),
  passage: ({ content }) => linesOf(content),
};

function linesIn(node: Node): readonly Line[] {
  return (lines[node.type] as (node: Node) => readonly Line[])(node);
}

function linesOfItem({ content }: ListItem): readonly Line[] {
  return linesOf(content);
}

function linesOfRow({ cells }: TableRow): readonly Line[] {
  return cells;
}
