import type { Element, Root, RootContent } from "hast";

/** The same tree with its line ends followed by the indentation of what comes next. */
export function indent<Node extends Root | Element>(node: Node, depth: number): Node {
  const last = node.children.length - 1;
  const children = (node.children as RootContent[]).map((child, index) => {
    if (child.type === "element") return indent(child, depth + 1);
    const isLineEnd = child.type === "text" && child.value === "\n";
    // What follows the last line end is the end tag, which belongs to the line of the start tag.
    const steps = index === last ? depth - 1 : depth;
    return isLineEnd ? { ...child, value: `\n${"  ".repeat(Math.max(steps, 0))}` } : child;
  });
  return { ...node, children } as Node;
}
