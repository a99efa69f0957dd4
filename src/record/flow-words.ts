import type { Flow, List, Prose, Quotation, Table, TableRow } from "../meeting/content.ts";
import { inlineWords } from "./inline-words.ts";

/** Paragraphs, lists, quotations, tables and pictures as lines of text. */
export function flowWords(content: readonly Flow[]): string {
  return content.map(wordsOf).join("\n");
}

function wordsOf(node: Flow): string {
  return (words[node.type] as (node: Flow) => string)(node);
}

const words: { readonly [Type in Flow["type"]]: (node: Extract<Flow, { type: Type }>) => string } =
  {
    prose: ({ content }: Prose) => inlineWords(content),
    list: ({ items, ordered, start }: List) =>
      items
        .map(({ content }, index) => {
          const mark = ordered ? `${start + index}. ` : "- ";
          return mark + indented(flowWords(content));
        })
        .join("\n"),
    quotation: ({ content }: Quotation) => flowWords(content).replace(/^/gm, "> "),
    table: ({ caption, head, rows, total }: Table) =>
      [
        ...(caption === null ? [] : [inlineWords(caption)]),
        ...[head, ...rows, ...(total === null ? [] : [total])].map(rowWords),
      ].join("\n"),
    figure: ({ alternative, caption }) => [alternative, caption ?? []].flat().join("\n"),
  };

function rowWords({ cells }: TableRow): string {
  return cells.map(({ content }) => inlineWords(content)).join(" | ");
}

function indented(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
