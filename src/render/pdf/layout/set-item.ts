import { type Block, type Item, inlineText } from "../../../document/index.ts";
import { adjustFirst, adjustLast } from "./adjust-rows.ts";
import { labelWidth } from "./column-width.ts";
import type { Frame } from "./frame.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { labelledRows } from "./labelled-rows.ts";
import { manner } from "./manner.ts";
import { type Cast, paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Piece } from "./piece.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { Role, Tag } from "./tag.ts";
import { withLimits } from "./with-limits.ts";

type SetChildren = (children: readonly Block[], frame: Frame) => readonly Row[];

const HEADINGS = { 1: "H2", 2: "H3", 3: "H4" } as const satisfies Record<Item["level"], Role>;

/**
 * An item: its number in a column at the left, its title and all that belongs to it beside that.
 * `column` is the width of the column; where it is 0 the number runs in with the title.
 */
export function setItem(
  node: Item,
  frame: Frame,
  column: number,
  setting: Setting,
  setChildren: SetChildren,
): readonly Row[] {
  const section: Tag = { role: "Sect", parent: frame.tag };
  const tableLeft = node.limits === null ? frame.tableLeft : frame.left;
  const inner = { ...frame, left: frame.left + column, tableLeft, tag: section };
  const heading = setHeading(node, { ...frame, tag: section }, inner.left, setting);
  const children = setChildren(node.children, inner);
  // A heading never stands alone at the foot of a page.
  const joined = heading.map((row) => ({ ...row, keep: children.length > 0 }));
  const rows = adjustFirst([...joined, ...children], { startsPage: node.appendix });
  if (node.limits === null) return rows;
  return withLimits(node.limits, rows, { ...frame, tag: section }, setting);
}

function setHeading(node: Item, frame: Frame, left: number, setting: Setting): readonly Row[] {
  const tag: Tag = { role: HEADINGS[node.level], parent: frame.tag };
  const top = node.level === 1;
  const capitals = top && setting.looks.item.capitals;
  const look = top ? setting.looks.item : setting.looks.subItem;
  const { size, above, below } = look;
  const letters = capitals ? setting.looks.item.letters : 0;
  const pieces = inlinePieces(node.title, manner(tag, setting, { bold: true, capitals, letters }));
  const runIn = left === frame.left && node.label !== null;
  const label: readonly Piece[] = runIn ? [{ text: `${node.label} `, face: "bold", tag }] : [];
  // A label wider than its column has the title begin behind it.
  const width = runIn ? 0 : labelWidth(node.label, { face: "bold", ...look }, setting);
  const indent = Math.max(0, width - (left - frame.left));
  const cast: Cast = { ...plainCast(setting), size, above, below, indent, whole: true };
  const title = paragraphRows([...label, ...pieces], { ...frame, left }, cast, setting);
  const rows =
    node.label === null || runIn
      ? title
      : labelledRows(node.label, "bold", title, { ...frame, tag }, cast, setting);
  const words = inlineText(node.title);
  const name = node.label === null ? words : `${node.label} ${words}`;
  const bookmark = { level: node.level, title: name };
  return adjustLast(adjustFirst(rows, { marks: [{ anchor: node.anchor, bookmark }] }), { below });
}
