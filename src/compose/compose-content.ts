import type { Block, Passage } from "../document/index.ts";
import type { Content, Passage as TypedPassage } from "../meeting/content.ts";
import type { DecisionIds } from "../meeting/number.ts";
import { composeAction } from "./compose-action.ts";
import { composeAmendment } from "./compose-amendment.ts";
import { composeCorrection } from "./compose-correction.ts";
import { composeDecision } from "./compose-decision.ts";
import { composeEvent } from "./compose-event.ts";
import { composeFlow } from "./compose-flow.ts";
import { composeNote } from "./compose-note.ts";
import { composeVote } from "./compose-vote.ts";
import type { Composing } from "./composing.ts";
import { listLabels } from "./list-labels.ts";
import { limitsOf } from "./restriction-words.ts";

type Node = Content<DecisionIds>;

type Composers = {
  readonly [Type in Node["type"]]: (
    node: Extract<Node, { type: Type }>,
    composing: Composing,
  ) => readonly Block[];
};

const composers: Composers = {
  prose: flow,
  list: flow,
  quotation: flow,
  table: flow,
  figure: flow,
  decision: composeDecision,
  amendment: composeAmendment,
  vote: composeVote,
  action: composeAction,
  correction: composeCorrection,
  note: composeNote,
  event: composeEvent,
  passage,
};

/** What stands under a heading, in its order. A passage is in the restricted edition alone. */
export function composeContent(content: readonly Node[], composing: Composing): readonly Block[] {
  return content.flatMap((node) => {
    const composer = composers[node.type] as (node: Node, composing: Composing) => readonly Block[];
    return composer(node, composing);
  });
}

function flow(node: Parameters<typeof composeFlow>[0][number], composing: Composing) {
  const { prose, bullet } = composing.wording.lists;
  return composeFlow([node], listLabels(prose, bullet), composing);
}

function passage(
  { exemption, content }: TypedPassage<DecisionIds>,
  composing: Composing,
): readonly [Passage] {
  const limits = limitsOf(exemption, composing.wording);
  const children = composeContent(content, composing);
  return [{ type: "passage", kind: "restricted", limits, children }];
}
