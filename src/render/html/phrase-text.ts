import type { ElementContent } from "hast";
import { hasClass } from "./has-class.ts";

/** What is a box already: a label, which hangs in a column of its own, and a name of the attendance. */
const boxes = ["hanging", "name", "keep"];

/** The text of a line; line ends stand for what is a box, and for a break. */
export function phraseText(nodes: readonly ElementContent[]): string {
  return nodes.map(textOf).join("");
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  if (node.tagName === "br") return "\n";
  const text = phraseText(node.children);
  return boxes.some((name) => hasClass(node, name)) ? "\n".repeat(text.length) : text;
}
