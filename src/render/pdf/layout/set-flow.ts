import type { Flow, List, ListItem, Quotation } from "../../../document/index.ts";
import { adjustFirst, adjustLast, heldTogether } from "./adjust-rows.ts";
import { columnWidth } from "./column-width.ts";
import type { Frame } from "./frame.ts";
import { labelledRows } from "./labelled-rows.ts";
import { listNumbering } from "./list-numbering.ts";
import { plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import { setFigure } from "./set-figure.ts";
import { setParagraph } from "./set-paragraph.ts";
import { setTable } from "./set-table.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";

type Handlers = {
  readonly [Kind in Flow["type"]]: (
    node: Extract<Flow, { type: Kind }>,
    frame: Frame,
    setting: Setting,
  ) => readonly Row[];
};

const handlers: Handlers = {
  paragraph: setParagraph,
  list: setList,
  quotation: setQuotation,
  table: setTable,
  figure: setFigure,
};

/** Paragraphs, lists and what else stands among them, lists inside lists too. */
export function setFlow(children: readonly Flow[], frame: Frame, setting: Setting): readonly Row[] {
  return children.flatMap((node, index) => {
    const set = handlers[node.type] as (
      node: Flow,
      frame: Frame,
      setting: Setting,
    ) => readonly Row[];
    const rows = set(node, frame, setting);
    // What leads into a list, a quotation or a table stays with its first lines.
    const next = children[index + 1]?.type;
    return next !== undefined && ledInto.has(next) ? adjustLast(rows, { keep: true }) : rows;
  });
}

const ledInto: ReadonlySet<Flow["type"]> = new Set(["list", "quotation", "table"]);

/** A quotation stands in from both sides; one deep in others keeps room for its words. */
export function setQuotation(node: Quotation, frame: Frame, setting: Setting): readonly Row[] {
  const { indent, above, below } = setting.looks.quotation;
  const step = Math.min(indent, (frame.right - frame.left) / 8);
  const inner: Frame = {
    left: frame.left + step,
    right: frame.right - step,
    tableLeft: frame.left + step,
    tag: { role: "BlockQuote", parent: frame.tag },
  };
  const rows = setFlow(node.children, inner, setting);
  return adjustLast(adjustFirst(rows, { above }), { below });
}

/** What it costs to part a list. */
const LIST = 0.015;

/** A list with its labels in a column at the left. */
export function setList(node: List, frame: Frame, setting: Setting): readonly Row[] {
  const { list, text } = setting.looks;
  const tag: Tag = { role: "L", parent: frame.tag, numbering: listNumbering(node) };
  const labels = node.items.map((item) => item.label);
  const column = columnWidth(labels, { face: "regular", size: text.size, ...list }, setting);
  const rows = node.items.flatMap((item) => setItem(item, { ...frame, tag }, column, setting));
  return adjustLast(heldTogether(rows, LIST), { below: text.below });
}

function setItem(node: ListItem, frame: Frame, column: number, setting: Setting): readonly Row[] {
  const item: Tag = { role: "LI", parent: frame.tag };
  const inner: Frame = {
    left: frame.left + column,
    right: frame.right,
    // The label may stand beside the table.
    tableLeft: frame.left + column,
    tag: { role: "LBody", parent: item },
  };
  const rows = labelledRows(
    node.label,
    "regular",
    setFlow(node.children, inner, setting),
    { ...frame, tag: { role: "Lbl", parent: item } },
    plainCast(setting),
    setting,
  );
  const marks = node.anchor === null ? [] : [{ anchor: node.anchor, bookmark: null }];
  const named = marks.length === 0 ? rows : adjustFirst(rows, { marks });
  return adjustLast(named, { below: setting.looks.list.below });
}
