import {
  type Composing,
  composeInlines,
  type ListLabels,
  listLabels,
} from "../../compose/index.ts";
import { inlineText } from "../../document/index.ts";
import type { Figure, Flow, List, Prose, Table, TableRow } from "../../meeting/content.ts";
import type { Inline } from "../../meeting/inline.ts";

/** Paragraphs, lists, tables and pictures as data. */
export function flowData(
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

/** What stands in the prose, with the labels of its lists. */
export function proseData(node: Flow, composing: Composing): readonly object[] {
  const { prose, bullet } = composing.wording.lists;
  return flowData([node], listLabels(prose, bullet), composing);
}

/** `text` is the paragraphs that a block begins with, `content` what else stands in it. */
export function wordsData(content: readonly Flow[], labels: ListLabels, composing: Composing) {
  const other = content.findIndex(({ type }) => type !== "prose");
  const first = other < 0 ? content : content.slice(0, other);
  return {
    text: first.flatMap((block) =>
      block.type === "prose" ? [wordsOfLine(block.content, composing)] : [],
    ),
    content: flowData(content.slice(first.length), labels, composing),
  };
}

/** Cells as they are printed: a sum of money is not read as a number. */
function tableData({ caption, head, rows, total }: Table, composing: Composing): object {
  const row = ({ cells }: TableRow) => cells.map(({ content }) => wordsOfLine(content, composing));
  return {
    type: "table",
    caption: caption === null ? null : wordsOfLine(caption, composing),
    head: row(head),
    rows: rows.map(row),
    total: total === null ? null : row(total),
  };
}

function figureData({ alternative, caption }: Figure): object {
  return { type: "figure", alternative, caption };
}

function blockData(node: Prose | List, labels: ListLabels, composing: Composing): object {
  if (node.type === "prose") return { type: "prose", text: wordsOfLine(node.content, composing) };
  const { ordered, start, items } = node;
  const inside = labels.inside(ordered);
  const data = items.map(({ content }, index) => ({
    label: labels.label(ordered, start + index),
    content: content.map((block) => blockData(block, inside, composing)),
  }));
  return { type: "list", ordered, items: data };
}

/** The words of a line as the document prints them. */
function wordsOfLine(content: readonly Inline[], composing: Composing): string {
  return inlineText(composeInlines(content, composing));
}
