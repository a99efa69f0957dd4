import type { Content, PublicContent } from "../meeting/content.ts";
import type { DecisionIds } from "../meeting/number.ts";

/** What stands under a heading, without the passages that are not for the public. */
export function publicContent(
  content: readonly Content<DecisionIds>[],
): readonly PublicContent<DecisionIds>[] {
  return content.flatMap((node) => (node.type === "passage" ? [] : [node]));
}
