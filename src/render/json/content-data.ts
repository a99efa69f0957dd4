import type { Composing } from "../../compose/index.ts";
import type { PublicContent } from "../../meeting/content.ts";
import type { DecisionIds } from "../../meeting/number.ts";
import { decisionData } from "./decision-data.ts";
import { eventData } from "./event-data.ts";
import { proseData } from "./flow-data.ts";
import { remarkData } from "./remark-data.ts";

type Node = PublicContent<DecisionIds>;

type Writers = {
  readonly [Type in Node["type"]]: (
    node: Extract<Node, { type: Type }>,
    composing: Composing,
  ) => object | readonly object[];
};

const writers: Writers = {
  prose: proseData,
  list: proseData,
  quotation: proseData,
  table: proseData,
  figure: proseData,
  decision: decisionData,
  ...remarkData,
  event: eventData,
};

/** What stands under a heading as data. */
export function contentData(content: readonly Node[], composing: Composing): readonly object[] {
  return content.flatMap((node) => {
    const writer = writers[node.type] as (node: Node, composing: Composing) => object | object[];
    return writer(node, composing);
  });
}
