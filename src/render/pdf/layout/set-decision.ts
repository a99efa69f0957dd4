import type { Decision } from "../../../document/index.ts";
import { adjustFirst, adjustLast, heldTogether } from "./adjust-rows.ts";
import type { Frame } from "./frame.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import { setFlow } from "./set-flow.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";

/** What it costs to part a decision. */
const WHOLE = 0.03;

/** A decision: its label on a line of its own, never parted from the words under it. */
export function setDecision(node: Decision, frame: Frame, setting: Setting): readonly Row[] {
  const { decision } = setting.looks;
  const group: Tag = { role: "Div", parent: frame.tag };
  const label = { text: node.label, face: "bold", tag: { role: "P", parent: group } } as const;
  const cast = { ...plainCast(setting), above: decision.above, below: decision.labelBelow };
  const head = paragraphRows([label], frame, { ...cast, whole: true }, setting);
  const inner = { ...frame, left: frame.left + decision.indent, tag: group };
  const words = keepLast(setFlow(node.children, inner, setting));
  const marks = [{ anchor: node.anchor, bookmark: null }];
  const rows = [...adjustLast(adjustFirst(head, { marks }), { keep: words.length > 0 }), ...words];
  return adjustLast(heldTogether(rows, WHOLE), { below: decision.below });
}

/** A last line, such as who moved it, does not stand on a page without the decision. */
function keepLast(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (index === rows.length - 2 ? { ...row, keep: true } : row));
}
