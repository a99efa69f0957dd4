import type { Content } from "../meeting/content.ts";
import { type DecisionKind, decisionKinds } from "../meeting/decision.ts";
import type { Item } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { BodyNode, Fenced, Heading } from "../parse/index.ts";
import { message, type Place, type Sink } from "../problem.ts";
import type { Customs } from "./customs.ts";
import { ItemTree } from "./item-tree.ts";
import { ListOrder } from "./list-order.ts";
import { notInLanguage, notYet, notYetRestricting } from "./not-yet.ts";
import { readBlocks } from "./read-blocks.ts";
import { readDecision } from "./read-decision.ts";
import { readHeading } from "./read-heading.ts";
import { restricting } from "./restricting.ts";

export interface ReadBody {
  readonly before: readonly Content<Unnumbered>[];
  readonly items: readonly Item<Unnumbered, Unnumbered>[];
}

/** Reads the body of minutes into items, sub-items and what stands under them. */
export function readItems(
  nodes: readonly BodyNode[],
  file: string,
  customs: Customs,
  report: Sink,
): ReadBody {
  const tree = new ItemTree(report);
  const lists = { prose: new ListOrder(file, report), limbs: new ListOrder(file, report) };
  const reading: Reading = { file, customs, tree, lists, report };
  for (const node of nodes) handlers[node.type](node as never, reading);
  return tree.finish();
}

interface Reading {
  readonly file: string;
  readonly customs: Customs;
  readonly tree: ItemTree;
  /** Lists of an item may go on from one another; so may the limbs of its decisions. */
  readonly lists: { readonly prose: ListOrder; readonly limbs: ListOrder };
  readonly report: Sink;
}

const handlers: {
  readonly [Kind in BodyNode["type"]]: (
    node: Extract<BodyNode, { type: Kind }>,
    reading: Reading,
  ) => void;
} = {
  heading: (node, { file, customs, tree, lists, report }) => {
    refuseDepth(node, report);
    lists.prose.restart();
    lists.limbs.restart();
    tree.open(readHeading(node, file, customs, report));
  },
  "item-break": ({ place }, { tree }) => tree.endSubItems(place),
  prose: ({ nodes }, { file, tree, lists, report }) => {
    lists.prose.check(nodes);
    tree.add(readBlocks(nodes, file, report));
  },
  doubt: () => {},
  leaf: ({ name, place }, { report }) => report(notYet(`::${name}`, place)),
  fenced: (node, reading) => readFenced(node, reading),
};

function readFenced(node: Fenced, { file, customs, tree, lists, report }: Reading): void {
  if (isDecisionKind(node.name)) {
    for (const child of node.children) if (child.type === "prose") lists.limbs.check(child.nodes);
    if (tree.isEmpty()) report(noItem(node.opening));
    tree.add([readDecision(node, node.name, customs.nation, report)]);
  } else if (node.name === "summary") {
    const order = new ListOrder(file, report);
    const blocks = node.children.flatMap((child) => {
      if (child.type === "prose") order.check(child.nodes);
      if (child.type === "prose") return readBlocks(child.nodes, file, report);
      // What stands in a block whose fences are at fault may not belong in it.
      return child.type === "doubt" || !node.closed ? [] : refuseInside(child, report);
    });
    if (!tree.addSummary(blocks)) report(strayFence(node.opening));
  } else if (node.name !== "unknown") {
    const refusal = restricting.has(node.name) ? notYetRestricting : notYet;
    report(refusal(`:::${node.name}`, node.opening));
  }
}

function isDecisionKind(name: string): name is DecisionKind {
  return (decisionKinds as readonly string[]).includes(name);
}

function refuseInside(child: BodyNode, report: Sink): [] {
  const hides = child.type === "fenced" && restricting.has(child.name);
  report((hides ? notYetRestricting : notYet)("A block inside a summary", child.place));
  return [];
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

function strayFence(place: Place) {
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
