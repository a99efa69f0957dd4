import {
  type Composing,
  composeInlines,
  type ListLabels,
  listLabels,
} from "../../compose/index.ts";
import { inlineText } from "../../document/index.ts";
import type {
  Figure,
  Flow,
  List,
  Prose,
  PublicContent,
  Table,
  TableRow,
} from "../../meeting/content.ts";
import type { Decision, Exemption } from "../../meeting/decision.ts";
import type { Inline } from "../../meeting/inline.ts";
import type { DecisionIds } from "../../meeting/number.ts";

type Node = PublicContent<DecisionIds>;

type Writers = {
  readonly [Type in Node["type"]]: (
    node: Extract<Node, { type: Type }>,
    composing: Composing,
  ) => readonly object[];
};

const writers: Writers = {
  prose: proseData,
  list: proseData,
  table: proseData,
  figure: proseData,
  decision: (node, composing) => [decisionData(node, composing)],
  amendment: () => [],
  vote: () => [],
  action: () => [],
  correction: () => [],
  note: () => [],
  event: () => [],
};

/** What stands under a heading as data. */
export function contentData(content: readonly Node[], composing: Composing): readonly object[] {
  return content.flatMap((node) =>
    (writers[node.type] as (node: Node, composing: Composing) => readonly object[])(
      node,
      composing,
    ),
  );
}

/** The words of a line as the document prints them. */
function words(content: readonly Inline[], composing: Composing): string {
  return inlineText(composeInlines(content, composing));
}

function proseData(node: Flow, composing: Composing): readonly object[] {
  const { prose, bullet } = composing.wording.lists;
  return flowData([node], listLabels(prose, bullet), composing);
}

/**
 * `text` is the paragraphs a decision begins with, `content` what else stands before its limbs,
 * `after` what stands behind them.
 */
function decisionData(node: Decision<DecisionIds>, composing: Composing): object {
  const { ids, leadIn, firstLimb } = node;
  const { lists } = composing.wording;
  const labels = listLabels(lists.decision, lists.bullet);
  const data = (blocks: readonly Flow[]) => flowData(blocks, labels.inside(true), composing);
  const paragraphs = leadIn.findIndex(({ type }) => type !== "prose");
  const text = paragraphs < 0 ? leadIn : leadIn.slice(0, paragraphs);
  return {
    type: "decision",
    id: ids.id,
    kind: node.kind,
    text: text.flatMap((block) =>
      block.type === "prose" ? [words(block.content, composing)] : [],
    ),
    content: data(leadIn.slice(text.length)),
    limbs: node.limbs.map((limb, index) => ({
      id: ids.limbs[index]?.id,
      label: labels.label(true, firstLimb + index),
      content: data(limb.content),
    })),
    after: data(node.after),
    moved: null,
    seconded: null,
    vote: null,
    action: null,
    approves: node.approves.map(({ value }) => value),
    excludesPublic: node.excludesPublic === null ? null : exemptionData(node.excludesPublic.value),
  };
}

function flowData(
  content: readonly Flow[],
  labels: ListLabels,
  composing: Composing,
): readonly object[] {
  return content.flatMap((node): readonly object[] => {
    if (node.type === "table") return [tableData(node, composing)];
    if (node.type === "figure") return [figureData(node)];
    return [blockData(node, labels, composing)];
  });
}

/** Cells as they are printed: a sum of money is not read as a number. */
function tableData({ caption, head, rows, total }: Table, composing: Composing): object {
  const row = ({ cells }: TableRow) => cells.map(({ content }) => words(content, composing));
  return {
    type: "table",
    caption: caption === null ? null : words(caption, composing),
    head: row(head),
    rows: rows.map(row),
    total: total === null ? null : row(total),
  };
}

function figureData({ alternative, caption }: Figure): object {
  return { type: "figure", alternative, caption };
}

function blockData(node: Prose | List, labels: ListLabels, composing: Composing): object {
  if (node.type === "prose") return { type: "prose", text: words(node.content, composing) };
  const { ordered, start, items } = node;
  const inside = labels.inside(ordered);
  const data = items.map(({ content }, index) => ({
    label: labels.label(ordered, start + index),
    content: content.map((block) => blockData(block, inside, composing)),
  }));
  return { type: "list", ordered, items: data };
}

function exemptionData(exemption: Exemption): readonly number[] | string {
  return exemption.type === "schedule-12a" ? exemption.paragraphs : exemption.type;
}
