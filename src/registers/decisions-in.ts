import type { DecisionKind } from "../meeting/decision.ts";
import type { Effects } from "./effects-of.ts";
import { everythingIn } from "./everything-in.ts";
import { type Part, partsOf } from "./parts-of.ts";
import type { Published } from "./published.ts";
import type { DecisionEntry } from "./registers.ts";

/** Every decision of a document, limb by limb, and what became of it. */
export function decisionsIn(published: Published, effects: Effects): readonly DecisionEntry[] {
  return everythingIn(published).flatMap((standing) => {
    const { node } = standing;
    if (node.type !== "decision") return [];
    return partsOf(node, standing).map((part) => ({
      ...part,
      kind: node.kind,
      ...stateOf(part, node.kind, effects),
    }));
  });
}

/** What the body did not take up was never in force. */
const notCarried: ReadonlySet<DecisionKind> = new Set(["lost", "withdrawn"]);

function stateOf(
  part: Part,
  kind: DecisionKind,
  { rescinded, superseded }: Effects,
): Pick<DecisionEntry, "state" | "by"> {
  if (notCarried.has(kind)) return { state: "not-carried", by: null };
  const rescinding = rescinded(part);
  if (rescinding !== null) return { state: "rescinded", by: rescinding };
  const superseding = superseded(part);
  return superseding === null
    ? { state: "in-force", by: null }
    : { state: "superseded", by: superseding };
}
