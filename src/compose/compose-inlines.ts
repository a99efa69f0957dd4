import type { Inline } from "../document/index.ts";
import type { Inline as Typed } from "../meeting/inline.ts";
import { composeReference } from "./compose-reference.ts";
import type { Composing } from "./composing.ts";

/** The words of a line as the document has them, with no white space at its ends. */
export function composeInlines(content: readonly Typed[], composing: Composing): readonly Inline[] {
  return content.flatMap((node): readonly Inline[] => {
    if (node.type === "text") return [{ type: "text", text: node.text }];
    if (node.type === "break") return [{ type: "break" }];
    const inner = composeInlines(node.content, composing);
    if (node.type === "reference") return composeReference(node, inner, composing);
    return [{ ...node, content: inner }];
  });
}
