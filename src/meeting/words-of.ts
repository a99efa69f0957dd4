import type { Inline } from "./inline.ts";

/** The words of a line without their marks; a line break reads as a space. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((node) => {
      if (node.type === "text") return node.text;
      return node.type === "break" ? " " : wordsOf(node.content);
    })
    .join("");
}
