import type { Composing } from "../../compose/index.ts";
import type { Content, Passage } from "../../meeting/content.ts";
import type { DecisionIds } from "../../meeting/number.ts";
import { decisionData } from "./decision-data.ts";
import { eventData } from "./event-data.ts";
import { exemptionData } from "./exemption-data.ts";
import { proseData } from "./flow-data.ts";
import { remarkData } from "./remark-data.ts";

type Node = Content<DecisionIds>;

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
  passage: passageData,
};

/** What stands under a heading as data. A passage is in the restricted edition alone. */
export function contentData(content: readonly Node[], composing: Composing): readonly object[] {
  return content.flatMap((node) => {
    const writer = writers[node.type] as (node: Node, composing: Composing) => object | object[];
    return writer(node, composing);
  });
}

function passageData({ exemption, content }: Passage<DecisionIds>, composing: Composing): object {
  const data = contentData(content, composing);
  return { type: "restricted", reason: exemptionData(exemption), content: data };
}
