import type { Remark } from "../../../document/index.ts";
import { adjustFirst, adjustLast, heldTogether } from "./adjust-rows.ts";
import { besideBar } from "./beside-bar.ts";
import type { Frame } from "./frame.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { labelRows } from "./label-rows.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import { setFlow } from "./set-flow.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";

/** What it costs to part it. */
const WHOLE = 0.03;

/** What is recorded beside prose and decisions, with its label on a line of its own. */
export function setRemark(node: Remark, frame: Frame, setting: Setting): readonly Row[] {
  const { remark } = setting.looks;
  const group: Tag = { role: "Div", parent: frame.tag };
  const left = frame.left + remark.indent;
  const inner = { left, right: frame.right, tableLeft: left, tag: group };
  const words =
    node.kind === "vote" ? setVote(node, inner, setting) : setFlow(node.children, inner, setting);
  const rows = [...setLabel(node, { ...frame, tag: group }, words.length > 0, setting), ...words];
  const whole = node.kind === "action" ? together(rows) : rows;
  const spaced = adjustLast(adjustFirst(heldTogether(whole, WHOLE), { above: remark.above }), {
    below: remark.below,
  });
  return node.kind === "note" || node.kind === "correction"
    ? besideNoteBar(spaced, frame, setting)
    : spaced;
}

/** How each voted, a choice a line, and long lists of names hanging from it. */
function setVote({ children }: Remark, frame: Frame, setting: Setting): readonly Row[] {
  const { rowBelow, indent } = setting.looks.remark;
  const cast = { ...plainCast(setting), below: rowBelow, hang: indent };
  return children.flatMap((node) => {
    if (node.type !== "paragraph") return setFlow([node], frame, setting);
    const tag: Tag = { role: "P", parent: frame.tag };
    return paragraphRows(inlinePieces(node.content, manner(tag, setting)), frame, cast, setting);
  });
}

/** Who is to do it is on the page of what is to be done. */
function together(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (index < rows.length - 1 ? { ...row, keep: true } : row));
}

function setLabel(
  { label }: Remark,
  frame: Frame,
  keep: boolean,
  setting: Setting,
): readonly Row[] {
  if (label === null) return [];
  return adjustLast(labelRows(label, frame, setting), { keep });
}

/** A line at the left of what was not said at the meeting, or takes back what minutes said. */
function besideNoteBar(rows: readonly Row[], frame: Frame, { looks }: Setting): readonly Row[] {
  const { rule, gap } = looks.remark;
  return besideBar(rows, { left: frame.left - gap, width: rule, colour: looks.colours.rule });
}
