import type { Remark } from "../../../document/index.ts";
import { adjustLast } from "./adjust-rows.ts";
import type { Frame } from "./frame.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import { setFlow } from "./set-flow.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";

/** What is recorded beside prose and decisions, with its label on a line of its own. */
export function setRemark(node: Remark, frame: Frame, setting: Setting): readonly Row[] {
  const { decision } = setting.looks;
  const group: Tag = { role: "Div", parent: frame.tag };
  const inner = { left: frame.left + decision.indent, right: frame.right, tag: group };
  const words = setFlow(node.children, inner, setting);
  if (node.label === null) return adjustLast(words, { below: decision.below });
  const label = { text: node.label, face: "bold", tag: { role: "P", parent: group } } as const;
  const cast = { ...plainCast(setting), above: decision.above, below: decision.labelBelow };
  const head = paragraphRows([label], frame, { ...cast, whole: true }, setting);
  const rows = [...adjustLast(head, { keep: words.length > 0 }), ...words];
  return adjustLast(rows, { below: decision.below });
}
