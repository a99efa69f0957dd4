import type { Content, PublicContent } from "../meeting/content.ts";
import type { BorneNumber, DecisionIds, Unnumbered } from "../meeting/number.ts";

/** Gives ids to the decisions under one heading, in the order they come, restricted ones too. */
export interface ContentNumberer {
  readonly all: (node: Content<Unnumbered>) => Content<DecisionIds>;
  readonly public: (node: PublicContent<Unnumbered>) => PublicContent<DecisionIds>;
}

/** Decisions take their ids from the number of their heading, or from its name where it bears none. */
export function contentNumberer({ prints, anchor }: BorneNumber): ContentNumberer {
  const above = prints ?? anchor;
  // The key of an item without a number may have hyphens itself.
  const mark = prints === null ? "." : "-";
  let count = 0;
  const numbered = (node: PublicContent<Unnumbered>): PublicContent<DecisionIds> => {
    if (node.type !== "decision") return node;
    count++;
    const id = count === 1 ? above : `${above}/${count}`;
    const limbAnchor = count === 1 ? anchor : `${anchor}${mark}d${count}`;
    const limbs = node.limbs.map((_, index) => {
      const ordinal = node.firstLimb + index;
      return { id: `${id}(${ordinal})`, anchor: `${limbAnchor}${mark}${ordinal}` };
    });
    return { ...node, ids: { id, anchor: `${anchor}${mark}d${count}`, limbs } };
  };
  return {
    all: (node) =>
      node.type === "passage" ? { ...node, content: node.content.map(numbered) } : numbered(node),
    public: numbered,
  };
}
