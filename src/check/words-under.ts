import type { Content } from "../meeting/content.ts";
import { wordsOf } from "../meeting/words-of.ts";

/** The words of what stands under a heading, with a space between them. */
export function wordsUnder(content: readonly Content<unknown>[]): string {
  return content.map(wordsIn).join(" ").replace(/ +/g, " ").trim();
}

type Node = Content<unknown>;

const words: { readonly [Type in Node["type"]]: (node: Extract<Node, { type: Type }>) => string } =
  {
    prose: ({ content }) => wordsOf(content),
    list: ({ items }) => items.map(({ content }) => wordsUnder(content)).join(" "),
    quotation: ({ content }) => wordsUnder(content),
    table: ({ caption, head, rows, total }) =>
      [
        caption ?? [],
        ...[head, ...rows, ...(total ? [total] : [])].flatMap(({ cells }) =>
          cells.map(({ content }) => content),
        ),
      ]
        .map(wordsOf)
        .join(" "),
    figure: ({ caption }) => caption ?? "",
    decision: ({ leadIn, limbs, after }) =>
      [
        wordsUnder(leadIn),
        ...limbs.map(({ content }) => wordsUnder(content)),
        wordsUnder(after),
      ].join(" "),
    amendment: ({ content }) => wordsUnder(content),
    vote: () => "",
    action: ({ content }) => wordsUnder(content),
    correction: ({ content }) => wordsUnder(content),
    note: ({ content }) => wordsUnder(content),
    event: ({ words: replaced }) => wordsOf(replaced ?? []),
    passage: ({ content }) => wordsUnder(content),
  };

function wordsIn(node: Node): string {
  return (words[node.type] as (node: Node) => string)(node);
}
