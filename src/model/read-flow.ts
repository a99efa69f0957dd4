import type { Blockquote, List as MarkdownList, RootContent } from "mdast";
import type { Flow, List, ListItem, Prose, Quotation } from "../meeting/content.ts";
import { message, type Place, type Problem } from "../problem.ts";
import { isFailedTable, refuseFailedTable } from "./failed-table.ts";
import { isComparison } from "./is-comparison.ts";
import { notInLanguage } from "./not-in-language.ts";
import { placeOf } from "./place-of.ts";
import { rawHtml } from "./raw-html.ts";
import { captionAbove, isCaption, refuseCaption } from "./read-caption.ts";
import { isFigure, readFigure } from "./read-figure.ts";
import { readInlines } from "./read-inline.ts";
import { readTable } from "./read-table.ts";
import type { Reading } from "./reading.ts";

/** Reads what Markdown knows; what minutes do not have is reported. */
export function readFlow(nodes: readonly RootContent[], reading: Reading): readonly Flow[] {
  return nodes.flatMap((node, index): readonly Flow[] => {
    if (node.type === "table")
      return [readTable(node, captionAbove(nodes, index, reading), reading)];
    if (node.type === "blockquote") {
      if (!isComparison(node, nodes[index - 1])) return readQuotation(node, reading);
      reading.report(comparison(placeOf(reading.file, node)));
      return [];
    }
    if (node.type !== "paragraph") return readBlocks([node], reading);
    if (isCaption(node, reading)) {
      if (nodes[index + 1]?.type !== "table") refuseCaption(node, reading);
      return [];
    }
    if (isFigure(node)) return readFigure(node, reading);
    return isFailedTable(node) ? refuseFailedTable(node, reading) : readBlocks([node], reading);
  });
}

/** An empty one has no words to print. */
function readQuotation(node: Blockquote, reading: Reading): readonly Quotation[] {
  const content = node.children.flatMap((child): Quotation["content"] =>
    child.type === "blockquote" ? readQuotation(child, reading) : readBlocks([child], reading),
  );
  if (content.length === 0) return [];
  return [{ type: "quotation", content, place: placeOf(reading.file, node) }];
}

/** Reads paragraphs and lists alone, as the entries of a list hold them. */
function readBlocks(nodes: readonly RootContent[], reading: Reading): readonly (Prose | List)[] {
  const { file, report } = reading;
  return nodes.flatMap((node): (Prose | List)[] => {
    const place = placeOf(file, node);
    if (node.type === "paragraph") {
      const short = node.data?.shortLine;
      const content = readInlines(node.children, reading);
      return [{ type: "prose", content, ...(short && { shortLine: { file, ...short } }), place }];
    }
    if (node.type === "list") return [readList(node, reading)];
    report(refusal(node, file));
    return [];
  });
}

function readList(node: MarkdownList, reading: Reading): List {
  const { file } = reading;
  const items = node.children.map(
    (item): ListItem => ({
      content: readBlocks(item.children, reading),
      place: placeOf(file, item),
    }),
  );
  const place = placeOf(file, node);
  return { type: "list", ordered: node.ordered === true, start: node.start ?? 1, items, place };
}

function comparison(place: Place): Problem {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`A line within a paragraph begins with > and a number, which would print as a quotation.`,
    hint: message`Put a backslash before the > to print it. Begin a quotation after an empty line.`,
    place,
  };
}

function refusal(node: RootContent, file: string): Problem {
  const place = placeOf(file, node);
  if (node.type === "html") return rawHtml(place);
  const known = refusals[node.type];
  if (known === undefined)
    return notInLanguage("This", "Write it as a paragraph or a list.", place);
  return notInLanguage(known.name, known.remedy, place, known.rule);
}

interface Refusal {
  readonly name: string;
  readonly remedy: string;
  /** Where it has one of its own. */
  readonly rule?: Problem["rule"];
}

const asHeading = "Begin the heading at the left, with ## for an item.";

const refusals: { readonly [Kind in RootContent["type"]]?: Refusal } = {
  table: {
    name: "A table inside a list or a quotation",
    remedy: "Begin its lines at the left, with an empty line before them.",
  },
  blockquote: {
    name: "A quotation (>) inside a list",
    remedy: "Write it as a paragraph of the entry, in quotation marks.",
  },
  code: {
    name: "Program text",
    remedy: "Leave the lines of backticks or tildes out.",
    rule: "fenced-code",
  },
  heading: { name: "A heading inside a list or a quotation", remedy: asHeading },
  thematicBreak: {
    name: "A line of hyphens or asterisks inside a list or a quotation",
    remedy: "Leave it out.",
    rule: "rule-in-prose",
  },
};
