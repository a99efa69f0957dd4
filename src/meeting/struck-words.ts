import type { Flow } from "./content.ts";
import type { Inline } from "./inline.ts";
import { wordsOf } from "./words-of.ts";

/** The old words of a correction: what is struck out in its paragraphs, lists and quotations. */
export function struckWords(content: readonly Flow[]): readonly string[] {
  return content.flatMap((node) => {
    if (node.type === "prose") return struckIn(node.content);
    if (node.type === "quotation") return struckWords(node.content);
    return node.type === "list" ? node.items.flatMap((item) => struckWords(item.content)) : [];
  });
}

function struckIn(content: readonly Inline[]): readonly string[] {
  return content.flatMap((node) => {
    if (node.type === "deleted") return [wordsOf(node.content)];
    return "content" in node ? struckIn(node.content) : [];
  });
}
