import type { Roll, RollRow } from "../../../document/index.ts";
import { adjustFirst, adjustLast } from "./adjust-rows.ts";
import type { Frame } from "./frame.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Piece } from "./piece.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";

/** An attendance group: its label, a heading, runs in with the first of its rows. */
export function setRoll(node: Roll, frame: Frame, setting: Setting): readonly Row[] {
  const { roll } = setting.looks;
  const heading: Tag = { role: "H2", parent: frame.tag };
  const label: Piece = { text: `${node.label} `, face: "bold", tag: heading };
  const cast = { ...plainCast(setting), below: roll.rowBelow };
  const [first = [], ...others] = node.rows.map((row) => rowPieces(row, frame.tag));
  const inner = { ...frame, left: frame.left + roll.hang };
  const rows = [
    ...paragraphRows([label, ...first], frame, { ...cast, hang: roll.hang }, setting),
    ...others.flatMap((pieces) => paragraphRows(pieces, inner, cast, setting)),
  ];
  const marks = [{ anchor: node.anchor, bookmark: null }];
  return adjustLast(adjustFirst(rows, { marks }), { below: roll.below });
}

function rowPieces({ label, entries }: RollRow, parent: Tag): readonly Piece[] {
  const tag: Tag = { role: "P", parent };
  const text = entries.map((entry) => entry.text + entry.separator).join("");
  const list: Piece = { text, face: "regular", tag };
  return label === null ? [list] : [{ text: `${label} `, face: "bold", tag }, list];
}
