import type { RootContent } from "hast";

/** Every node on a line of its own: words of two blocks never run together, however it is read. */
export function lines<Node extends RootContent>(nodes: readonly Node[]): (Node | LineEnd)[] {
  return nodes.length === 0 ? [] : [...nodes.flatMap((node) => [lineEnd(), node]), lineEnd()];
}

interface LineEnd {
  type: "text";
  value: string;
}

function lineEnd(): LineEnd {
  return { type: "text", value: "\n" };
}
