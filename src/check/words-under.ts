import type { List, Prose } from "../meeting/content.ts";
import { wordsOf } from "../meeting/words-of.ts";

/** The words of paragraphs and lists, with a space between them. */
export function wordsUnder(content: readonly (Prose | List)[]): string {
  return content
    .map((node) =>
      node.type === "prose"
        ? wordsOf(node.content)
        : node.items.map((item) => wordsUnder(item.content)).join(" "),
    )
    .join(" ")
    .trim();
}
