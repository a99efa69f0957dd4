import type { Block, Passage, SummaryPassage } from "../../../document/index.ts";
import { adjustFirst, adjustLast } from "./adjust-rows.ts";
import type { Frame } from "./frame.ts";
import { labelRows } from "./label-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import { withLimits } from "./with-limits.ts";

type SetChildren = (children: readonly Block[], frame: Frame) => readonly Row[];

/** Part of the restricted edition that is told from what stands round it. */
export function setPassage(
  node: Passage,
  frame: Frame,
  setting: Setting,
  setChildren: SetChildren,
): readonly Row[] {
  const group: Frame = { ...frame, tag: { role: "Div", parent: frame.tag } };
  if (node.kind === "summary") return setSummary(node, group, setting, setChildren);
  const inner = { ...group, tableLeft: group.left };
  return withLimits(node.limits, setChildren(node.children, inner), group, setting);
}

/** What the public is told, set in below its label. */
function setSummary(
  { label, children }: SummaryPassage,
  frame: Frame,
  setting: Setting,
  setChildren: SetChildren,
): readonly Row[] {
  const { above, indent, below } = setting.looks.remark;
  const lines = adjustFirst(labelRows(label, frame, setting), { above });
  const head = adjustLast(lines, { keep: true });
  const words = setChildren(children, { ...frame, left: frame.left + indent });
  return [...head, ...adjustLast(words, { below })];
}
