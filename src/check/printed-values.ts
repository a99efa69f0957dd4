import type { PublicContent } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import type { Located } from "../meeting/located.ts";
import type { Named } from "../meeting/named.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { wordsOf } from "../meeting/words-of.ts";
import type { Place } from "../problem.ts";
import { figuresIn } from "./figures-in.ts";
import type { Writing } from "./rule.ts";

/** Words that stand in the head or in braces and are published. */
export interface PrintedValue {
  readonly words: string;
  readonly place: Place;
  /** Whether it names somebody or something on purpose: an owner, the nature of an interest. */
  readonly naming?: true;
}

type Plain = Item<Unnumbered, Unnumbered>;
type Node = PublicContent<Unnumbered>;

/** What the head, headings, events and decisions of minutes or a report say beside its prose, as far as it is public. */
export function printedValues(writing: Writing): readonly PrintedValue[] {
  return [
    ...ofHead(writing),
    ...writing.before.flatMap((node) => (node.type === "passage" ? [] : ofNode(node))),
    ...writing.items.flatMap(ofItem),
  ].filter(({ words }) => words !== "");
}

function ofHead(writing: Writing): readonly PrintedValue[] {
  if (writing.type === "report") return ofLines([writing.title, writing.subtitle]);
  const { title, closing, venue, nextMeeting, attendance } = writing;
  const next = nextMeeting?.value.type === "words" ? nextMeeting : null;
  const reasons = attendance
    .flatMap(({ parts }) => parts.flatMap(({ entries }) => entries))
    .flatMap((entry) =>
      entry.type === "people" ? [{ words: entry.details?.reason ?? "", place: entry.place }] : [],
    );
  const words =
    next?.value.type === "words" ? [{ words: next.value.words, place: next.place }] : [];
  return [...ofLines([title, closing, venue]), ...words, ...reasons];
}

function ofLines(lines: readonly (Located<string> | null)[]): readonly PrintedValue[] {
  return lines.flatMap((line) => (line === null ? [] : [{ words: line.value, place: line.place }]));
}

function ofItem(item: Plain): PrintedValue[] {
  // Of a restricted item nothing is printed but its title, which the clerk wrote for the public.
  if (item.type === "restricted") return item.summary.flatMap(ofNode);
  const waived = item.bears.type === "given" ? item.bears.waived : null;
  return [
    ...[item.agenda, item.urgent, waived].map((words) => ({
      words: words ?? "",
      place: item.place,
    })),
    ...[...item.content, ...item.after].flatMap((node) =>
      node.type === "passage" ? [] : ofNode(node),
    ),
    ...item.items.flatMap(ofItem),
  ];
}

const values: {
  readonly [Type in Node["type"]]: (node: Extract<Node, { type: Type }>) => readonly PrintedValue[];
} = {
  prose: () => [],
  list: () => [],
  quotation: () => [],
  table: () => [],
  figure: () => [],
  // Who moved, voted, came and went is public in any case.
  decision: ({ task, place }) => names(task?.owners ?? [], place),
  amendment: () => [],
  vote: () => [],
  action: ({ owners, place }) => names(owners, place),
  correction: () => [],
  note: () => [],
  // Words in square brackets stand for the house's, and for the nature that those would hold.
  event: (node) => {
    const nature = node.event === "interest" ? (node.nature ?? "") : "";
    if (node.words !== null) return [{ words: wordsOf(node.words), place: node.place }];
    return [{ words: nature, place: node.place, naming: true }];
  },
};

function ofNode(node: Node): readonly PrintedValue[] {
  const own = (values[node.type] as (node: Node) => readonly PrintedValue[])(node);
  const pictures = figuresIn([node]).flatMap(({ alternative, caption, place }) =>
    [alternative, caption ?? ""].map((words) => ({ words, place })),
  );
  return [...own, ...pictures];
}

/** Somebody whom the lists know is public anyway. */
function names(named: readonly Named[], place: Place): readonly PrintedValue[] {
  const strangers = named.filter(({ meant }) => meant.length === 0);
  return strangers.map(({ prints }) => ({ words: prints, place, naming: true }));
}
