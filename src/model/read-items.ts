import type { Content } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { BodyNode, Fenced, Heading } from "../parse/index.ts";
import { message, type Place, type Sink } from "../problem.ts";
import { ItemTree } from "./item-tree.ts";
import { notInLanguage } from "./not-in-language.ts";
import { isDecisionBlock, readBlock } from "./read-block.ts";
import { readClerkNote } from "./read-clerk-note.ts";
import { readEvent } from "./read-event.ts";
import { readFlow } from "./read-flow.ts";
import { readHeading } from "./read-heading.ts";
import { readPassage } from "./read-passage.ts";
import { readSummary } from "./read-summary.ts";
import type { Reading } from "./reading.ts";

export interface ReadBody {
  readonly before: readonly Content<Unnumbered>[];
  readonly items: readonly Item<Unnumbered, Unnumbered>[];
}

/** Reads the body of minutes into items, sub-items and what stands under them. */
export function readItems(nodes: readonly BodyNode[], reading: Reading): ReadBody {
  const tree = new ItemTree(reading.report);
  for (const node of nodes) {
    const read = handlers[node.type] as (node: BodyNode, tree: ItemTree, reading: Reading) => void;
    read(node, tree, reading);
  }
  return tree.finish();
}

const handlers: {
  readonly [Kind in BodyNode["type"]]: (
    node: Extract<BodyNode, { type: Kind }>,
    tree: ItemTree,
    reading: Reading,
  ) => void;
} = {
  heading: (node, tree, reading) => {
    const { lists, report } = reading;
    refuseDepth(node, report);
    lists.prose.restart();
    lists.limbs.restart();
    tree.open(readHeading(node, reading));
  },
  "item-break": ({ place }, tree) => tree.endSubItems(place),
  prose: ({ nodes }, tree, reading) => {
    reading.lists.prose.check(nodes);
    tree.add(readFlow(nodes, reading));
  },
  doubt: () => {},
  leaf: (node, tree, reading) => tree.add(readEvent(node, reading)),
  fenced: (node, tree, reading) => {
    const { report } = reading;
    if (node.name === "summary") {
      if (!tree.addSummary(readSummary(node, reading))) report(straySummary(node.opening));
      return;
    }
    if (tree.isEmpty()) for (const block of decisionsIn(node)) report(noItem(block.opening));
    tree.add(readWords(node, reading));
  },
};

function readWords(node: Fenced, reading: Reading): readonly Content<Unnumbered>[] {
  if (node.name === "restricted") return readPassage(node, reading);
  return node.name === "clerk" ? readClerkNote(node, reading) : readBlock(node, reading);
}

function decisionsIn(node: Fenced): readonly Fenced[] {
  if (isDecisionBlock(node)) return [node];
  if (node.name !== "restricted") return [];
  return node.children.flatMap((child) => (child.type === "fenced" ? decisionsIn(child) : []));
}

function refuseDepth({ depth, place }: Heading, report: Sink): void {
  if (depth > 1 && depth < 5) return;
  const remedy = "Begin an item with ##, a sub-item with ###, and a sub-item of that with ####.";
  report(
    notInLanguage(
      depth === 1 ? "A heading with one #" : "A heading with more than four #",
      remedy,
      place,
    ),
  );
}

function straySummary(place: Place) {
  return notInLanguage(
    "A summary in an item that is not restricted",
    'Put {exempt="…"} or {confidential} after the heading, or write the words as prose.',
    place,
  );
}

function noItem(place: Place) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`A decision belongs to the heading above it, and there is none.`,
    hint: message`Put a heading that begins with ## above the decision.`,
    place,
  } as const;
}
