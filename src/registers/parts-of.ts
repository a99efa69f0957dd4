import type { Flow } from "../meeting/content.ts";
import type { Decision } from "../meeting/decision.ts";
import type { DecisionIds } from "../meeting/number.ts";
import type { Standing } from "./everything-in.ts";
import type { Spot } from "./spot.ts";

/** A decision or one limb of it: what can be in force, done or taken back by itself. */
export interface Part extends Spot {
  readonly words: string;
  /** The anchors by which it is cited: its own, its decision's, its item's and those above. */
  readonly known: readonly string[];
}

/** The limbs of a decision; where it has none, the decision. */
export function partsOf(
  { ids, leadIn, limbs, after }: Decision<DecisionIds>,
  { under, within }: Standing,
): readonly Part[] {
  const { published, title } = under;
  const words = (blocks: readonly Flow[]) => published.words([...leadIn, ...blocks, ...after]);
  const part = (id: string, anchor: string, blocks: readonly Flow[]): Part => ({
    published,
    anchor,
    minute: under.minute === null ? null : id,
    title,
    words: words(blocks),
    known: [anchor, ids.anchor, ...within],
  });
  if (limbs.length === 0) return [part(ids.id, ids.anchor, [])];
  return limbs.map(({ content }, index) => {
    const { id, anchor } = ids.limbs[index] ?? ids;
    return part(id, anchor, content);
  });
}
