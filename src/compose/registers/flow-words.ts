import { blockText } from "../../document/index.ts";
import type { Flow } from "../../meeting/content.ts";
import { composeFlow } from "../compose-flow.ts";
import type { Composing } from "../composing.ts";
import { listLabels } from "../list-labels.ts";

/** The words of a decision as its document prints them, on one line. */
export function flowWords(blocks: readonly Flow[], composing: Composing): string {
  const { lists } = composing.wording;
  const labels = listLabels(lists.decision, lists.bullet);
  return blockText(composeFlow(blocks, labels.inside(true), composing))
    .replace(/\s+/g, " ")
    .trim();
}
