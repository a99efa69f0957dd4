import type { RootContent } from "mdast";
import type { Value } from "../data/index.ts";
import type { BodyNode, Parsed } from "./parsed.ts";

/**
 * What is set in type of a source, as far as can be told before it is understood: no address of a
 * link, no words that stand for a picture, and nothing that may be restricted.
 */
export function printedWords({ head, body, restricted }: Parsed): string {
  const isPublic = ({ place: { start } }: { readonly place: BodyNode["place"] }) =>
    !restricted.some((range) => start.offset >= range.start && start.offset < range.end);
  const words: string[] = head === null || !isPublic(head) ? [] : ofValue(head);
  const add = (nodes: readonly BodyNode[]) => {
    for (const node of nodes) {
      if (node.type === "fenced") {
        if (isPublic(node)) words.push(...ofAttributes(node));
        add(node.children);
      } else if (isPublic(node)) words.push(...ofNode(node));
    }
  };
  add(body);
  return words.join("\n");
}

function ofValue(value: Value): string[] {
  if (value.type === "text") return [value.text];
  if (value.type === "list") return value.items.flatMap(ofValue);
  if (value.type === "empty") return [];
  // A group's key is its heading, where it has no other.
  return value.entries.flatMap(({ key, value }) => [key, ...ofValue(value)]);
}

function ofNode(node: Exclude<BodyNode, { type: "fenced" }>): readonly string[] {
  if (node.type === "prose") return ofProse(node.nodes);
  if (node.type === "heading") return [...ofProse(node.title), ...ofAttributes(node)];
  if (node.type === "leaf") return [...ofProse(node.words ?? []), ...ofAttributes(node)];
  return [];
}

function ofAttributes({ attributes }: Pick<Extract<BodyNode, { type: "leaf" }>, "attributes">) {
  return attributes
    .filter(({ name }) => name !== "id" && name !== "class")
    .flatMap(({ value }) => value ?? []);
}

/** A walk without calls to itself: nothing bounds how deep prose may nest. */
function ofProse(nodes: readonly RootContent[]): readonly string[] {
  const words: string[] = [];
  const left = [...nodes];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === "text" || node.type === "inlineCode") words.push(node.value);
    if ("children" in node) left.push(...node.children);
  }
  return words;
}
