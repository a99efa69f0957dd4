import type { Flow, List, ListItem, Paragraph, Quotation } from "../document/index.ts";
import type {
  Prose,
  Flow as TypedFlow,
  ListItem as TypedItem,
  List as TypedList,
  Quotation as TypedQuotation,
} from "../meeting/content.ts";
import type { LimbId } from "../meeting/number.ts";
import { composeFigure } from "./compose-figure.ts";
import { composeInlines } from "./compose-inlines.ts";
import { composeTable } from "./compose-table.ts";
import type { Composing } from "./composing.ts";
import type { ListLabels } from "./list-labels.ts";

/** Paragraphs, lists, quotations, tables and pictures. */
export function composeFlow(
  content: readonly TypedFlow[],
  labels: ListLabels,
  composing: Composing,
): readonly Flow[] {
  return content.map((node): Flow => {
    if (node.type === "table") return composeTable(node, composing);
    if (node.type === "figure") return composeFigure(node, composing);
    if (node.type === "quotation") return composeQuotation(node, labels, composing);
    return composeBlock(node, labels, composing);
  });
}

/** The entries of a list; `ids` are those of the limbs of a decision, else empty. */
export function composeItems(
  items: readonly TypedItem[],
  ordered: boolean,
  start: number,
  labels: ListLabels,
  ids: readonly LimbId[],
  composing: Composing,
): readonly ListItem[] {
  const inside = labels.inside(ordered);
  return items.map((item, index) => ({
    label: labels.label(ordered, start + index),
    anchor: ids[index]?.anchor ?? null,
    children: item.content.map((node) => composeBlock(node, inside, composing)),
  }));
}

function composeQuotation(
  { content }: TypedQuotation,
  labels: ListLabels,
  composing: Composing,
): Quotation {
  const children = content.map((node) =>
    node.type === "quotation"
      ? composeQuotation(node, labels, composing)
      : composeBlock(node, labels, composing),
  );
  return { type: "quotation", children };
}

function composeBlock(
  node: Prose | TypedList,
  labels: ListLabels,
  composing: Composing,
): Paragraph | List {
  if (node.type === "prose") {
    return { type: "paragraph", content: composeInlines(node.content, composing) };
  }
  const { ordered, start, items } = node;
  return {
    type: "list",
    ordered: labels.counts(ordered),
    items: composeItems(items, ordered, start, labels, [], composing),
  };
}
