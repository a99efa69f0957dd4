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
  const cast = { ...plainCast(setting), hang: roll.hang, below: roll.rowBelow };
  const lists = node.rows.map((row) => rowPieces(row, frame.tag));
  const [first = [], ...others] = lists;
  const rows = [[label, ...first], ...others].flatMap((pieces) =>
    paragraphRows(pieces, frame, cast, setting),
  );
  const marks = [{ anchor: node.anchor, bookmark: null }];
  return adjustLast(adjustFirst(rows, { marks }), { below: roll.below });
}

function rowPieces({ label, entries }: RollRow, parent: Tag): readonly Piece[] {
  const tag: Tag = { role: "P", parent };
  const text = entries.map((entry) => entry.text + entry.separator).join("");
  const list: Piece = { text, face: "regular", tag };
  return label === null ? [list] : [{ text: `${label} `, face: "bold", tag }, list];
}
