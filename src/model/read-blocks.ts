import type { List as MarkdownList, RootContent } from "mdast";
import type { List, ListItem, Prose } from "../meeting/content.ts";
import type { Problem, Sink } from "../problem.ts";
import { notInLanguage, notYet } from "./not-yet.ts";
import { placeOf } from "./place-of.ts";
import { readInlines } from "./read-inline.ts";

/** Reads paragraphs and lists; what minutes do not have is reported. */
export function readBlocks(
  nodes: readonly RootContent[],
  file: string,
  report: Sink,
): readonly (Prose | List)[] {
  return nodes.flatMap((node): (Prose | List)[] => {
    const place = placeOf(file, node);
    if (node.type === "paragraph") {
      return [{ type: "prose", content: readInlines(node.children, file, report), place }];
    }
    if (node.type === "list") return [readList(node, file, report)];
    report(refusal(node, file));
    return [];
  });
}

function readList(node: MarkdownList, file: string, report: Sink): List {
  const items = node.children.map(
    (item): ListItem => ({
      content: readBlocks(item.children, file, report),
      place: placeOf(file, item),
    }),
  );
  const place = placeOf(file, node);
  return { type: "list", ordered: node.ordered === true, start: node.start ?? 1, items, place };
}

function refusal(node: RootContent, file: string): Problem {
  const place = placeOf(file, node);
  const known = refusals[node.type];
  if (known === undefined)
    return notInLanguage("This", "Write it as a paragraph or a list.", place);
  return known.remedy === null
    ? notYet(known.name, place)
    : notInLanguage(known.name, known.remedy, place);
}

interface Refusal {
  readonly name: string;
  /** Null for what a later version will understand. */
  readonly remedy: string | null;
}

const asHeading = "Begin the heading at the left, with ## for an item.";

const refusals: { readonly [Kind in RootContent["type"]]?: Refusal } = {
  table: { name: "A table", remedy: null },
  blockquote: { name: "A quotation (>)", remedy: "Write it as a paragraph, in quotation marks." },
  code: { name: "Program text", remedy: "Leave the lines of backticks or tildes out." },
  html: { name: "HTML", remedy: "Write the words alone." },
  heading: { name: "A heading inside a list", remedy: asHeading },
  thematicBreak: { name: "A line of hyphens or asterisks inside a list", remedy: "Leave it out." },
  definition: { name: "A link defined apart from its words", remedy: "Write [words](https://…)." },
  footnoteDefinition: { name: "A footnote", remedy: "Write its words into the paragraph." },
};
