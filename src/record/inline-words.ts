import type { ReferenceTarget } from "../meeting/citation.ts";
import type { Inline } from "../meeting/inline.ts";

/**
 * The words of a line as the clerk typed them. What is struck out stands between its marks, since it is not
 * said; a reference without words of its own stands as it was typed, since the house words it.
 */
export function inlineWords(content: readonly Inline[]): string {
  return content.map(wordsIn).join("");
}

function wordsIn(node: Inline): string {
  if (node.type === "text") return node.text;
  if (node.type === "break") return " ";
  const words = inlineWords(node.content);
  if (node.type === "deleted") return `~~${words}~~`;
  return node.type === "reference" && words === "" ? `[](${wayTo(node.target)})` : words;
}

function wayTo(target: ReferenceTarget): string {
  if (target.type === "number") return target.prints;
  return `${target.file ?? ""}${target.id === null ? "" : `#${target.id}`}`;
}
