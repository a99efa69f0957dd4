import type { Roll, RollEntry, RollRow } from "../../../document/index.ts";
import { adjustFirst, adjustLast, heldTogether } from "./adjust-rows.ts";
import type { Frame } from "./frame.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Piece } from "./piece.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";

/** What it costs to end a line within a name, and within what stands in brackets behind it. */
const NAME = 3;
/** What is longer is hardly a name alone. */
const LONG = 40;
const BRACKETS = 0.05;

/** What it costs to part the list of a group. */
const LIST = 0.03;

/** An attendance group: its label, a heading, runs in with the first of its rows. */
export function setRoll(node: Roll, frame: Frame, setting: Setting): readonly Row[] {
  const { roll } = setting.looks;
  const heading: Tag = { role: "H2", parent: frame.tag };
  const label: Piece = { text: `${node.label} `, face: "bold", tag: heading };
  const cast = { ...plainCast(setting), below: roll.rowBelow };
  const [first = [], ...others] = node.rows.map((row) => rowPieces(row, frame.tag, roll));
  const inner = { ...frame, left: frame.left + roll.hang };
  const rows = [
    ...paragraphRows([label, ...first], frame, { ...cast, hang: roll.hang }, setting),
    ...others.flatMap((pieces) => paragraphRows(pieces, inner, cast, setting)),
  ];
  const marks = [{ anchor: node.anchor, bookmark: null }];
  return adjustLast(adjustFirst(heldTogether(rows, LIST), { marks }), { below: roll.below });
}

type RollLooks = Setting["looks"]["roll"];

function rowPieces({ label, entries }: RollRow, parent: Tag, looks: RollLooks): readonly Piece[] {
  const tag: Tag = { role: "P", parent };
  const list = entries.flatMap((entry) => entryPieces(entry, tag, looks));
  return label === null ? list : [{ text: `${label} `, face: "bold", tag }, ...list];
}

/** Lines end between people where they can, else within the brackets; a name is one thing. */
function entryPieces(
  { text, separator }: RollEntry,
  tag: Tag,
  { brackets }: RollLooks,
): readonly Piece[] {
  const bracket = text.indexOf(" (");
  const name = bracket < 0 ? text : text.slice(0, bracket);
  const parts = [
    { text: name, hold: name.length > LONG ? BRACKETS : NAME },
    { text: text.slice(name.length), hold: BRACKETS, quiet: brackets === "quiet" },
    { text: separator, hold: 0 },
  ];
  return parts
    .filter((part) => part.text !== "")
    .map((part): Piece => ({ ...part, face: "regular", tag }));
}
