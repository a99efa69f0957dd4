import type { Content } from "../meeting/content.ts";
import type { Named } from "../meeting/named.ts";
import { figuresIn } from "./figures-in.ts";

type Node = Content<unknown>;

/**
 * What the braces and brackets in some content say beside its words: who owns, moved or came, what
 * an interest is, what a picture shows. Somebody whom the lists know is public anyway.
 */
export function valuesIn(content: readonly Node[]): readonly string[] {
  return [
    ...figuresIn(content).map(({ alternative }) => alternative),
    ...content.flatMap(ownValues),
  ];
}

function ownValues(node: Node): readonly string[] {
  switch (node.type) {
    case "passage":
      return node.content.flatMap(ownValues);
    case "decision":
      return strangers(node.motion.moved, node.motion.seconded, node.task?.owners);
    case "amendment":
      return strangers(node.motion.moved, node.motion.seconded);
    case "action":
      return strangers(node.owners);
    case "event":
      return "people" in node
        ? [...strangers(node.people), node.event === "interest" ? (node.nature ?? "") : ""]
        : [];
    default:
      return [];
  }
}

function strangers(...named: readonly (readonly Named[] | undefined)[]): readonly string[] {
  return named
    .flatMap((each) => each ?? [])
    .filter(({ meant }) => meant.length === 0)
    .map(({ prints }) => prints);
}
