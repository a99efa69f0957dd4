import type { Blockquote, RootContent } from "mdast";

/**
 * Whether a line of a paragraph happens to begin with "> 50 per cent": Markdown would take the mark
 * away and set the words off as a quotation.
 */
export function isComparison(node: Blockquote, above: RootContent | undefined): boolean {
  if (above?.type !== "paragraph" || above.position === undefined) return false;
  if (node.position?.start.line !== above.position.end.line + 1) return false;
  const [first] = node.children;
  const words = first?.type === "paragraph" ? first.children[0] : undefined;
  return words?.type === "text" && /^[\d£]/.test(words.value);
}
