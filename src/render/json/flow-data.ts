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
  Quotation,
  Table,
  TableRow,
} from "../../meeting/content.ts";
import type { Inline } from "../../meeting/inline.ts";
import { struckWords } from "../../meeting/struck-words.ts";

/** Paragraphs, lists, quotations, tables and pictures as data. */
export function flowData(
  content: readonly Flow[],
  labels: ListLabels,
  composing: Composing,
): readonly object[] {
  return content.flatMap((node): readonly object[] => {
    if (node.type === "table") return [tableData(node, composing)];
    if (node.type === "figure") return [figureData(node)];
    if (node.type === "quotation") return [quotationData(node, labels, composing)];
    return [blockData(node, labels, composing)];
  });
}

/** What stands in the prose, with the labels of its lists. */
export function proseData(node: Flow, composing: Composing): readonly object[] {
  const { prose, bullet } = composing.wording.lists;
  return flowData([node], listLabels(prose, bullet), composing);
}

/** `text` is the paragraphs that a block begins with, `struck` what is struck out there, `content` what else stands in it. */
export function wordsData(content: readonly Flow[], labels: ListLabels, composing: Composing) {
  const other = content.findIndex(({ type }) => type !== "prose");
  const first = other < 0 ? content : content.slice(0, other);
  return {
    text: first.flatMap((block) =>
      block.type === "prose" ? [wordsOfLine(block.content, composing)] : [],
    ),
    ...struckData(first),
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

function quotationData(node: Quotation, labels: ListLabels, composing: Composing): object {
  const content = node.content.map((block) =>
    block.type === "quotation"
      ? quotationData(block, labels, composing)
      : blockData(block, labels, composing),
  );
  return { type: "quotation", content };
}

function blockData(node: Prose | List, labels: ListLabels, composing: Composing): object {
  if (node.type === "prose") {
    return { type: "prose", text: wordsOfLine(node.content, composing), ...struckData([node]) };
  }
  const { ordered, start, items } = node;
  const inside = labels.inside(ordered);
  const data = items.map(({ content }, index) => ({
    label: labels.label(ordered, start + index),
    content: content.map((block) => blockData(block, inside, composing)),
  }));
  return { type: "list", ordered, items: data };
}

/** What is struck out stands among the words: without this they would read as valid. */
function struckData(content: readonly Flow[]) {
  const struck = struckWords(content);
  return struck.length === 0 ? {} : { struck };
}

/** The words of a line as the document prints them. */
function wordsOfLine(content: readonly Inline[], composing: Composing): string {
  return inlineText(composeInlines(content, composing));
}
