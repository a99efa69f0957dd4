import type { Inline } from "../document/index.ts";
import type { Inline as Typed } from "../meeting/inline.ts";

/** The words of a line as the document has them, with no white space at its ends. */
export function composeInlines(content: readonly Typed[]): readonly Inline[] {
  return content.map((node): Inline => {
    if (node.type === "text") return { type: "text", text: node.text };
    if (node.type === "break") return { type: "break" };
    return { ...node, content: composeInlines(node.content) };
  });
}
