import type { Table } from "../../../document/index.ts";
import { adjustFirst, adjustLast } from "./adjust-rows.ts";
import type { Column } from "./cell-lines.ts";
import { cellNeed } from "./cell-need.ts";
import type { Frame } from "./frame.ts";
import { inCompany } from "./in-company.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import { barAcross, type SetCell, setCells, tableRows } from "./table-row.ts";
import { type ColumnNeed, tableWidths } from "./table-widths.ts";
import type { Tag } from "./tag.ts";

/** The share of a page up to which a head is drawn again on each page that its table goes on to. */
const REPEATED = 0.3;

/** A table: its caption, its head, its rows each on one page, and its totals set off. */
export function setTable(node: Table, frame: Frame, setting: Setting): readonly Row[] {
  const { table } = setting.looks;
  const tag: Tag = { role: "Table", parent: frame.tag };
  const caption = setCaption(node, { ...frame, tag }, setting);
  const cells = cellsOf(node, tag, setting);
  const columns = columnsOf(node, [cells.head, ...cells.body, ...cells.foot], frame, setting);
  const set = (row: readonly SetCell[], room: number) => tableRows(row, columns, room, setting);
  const ruled = (rows: readonly Row[], thickness: number) =>
    adjustLast(rows, { bars: bars(rows.at(-1), thickness) });
  const bars = (row: Row | undefined, thickness: number) =>
    row === undefined ? [] : [barAcross(columns, "foot", thickness, row, setting)];

  const head = ruled(set(cells.head, setting.area), table.heavy);
  const [only] = head;
  const again = only !== undefined && head.length === 1 && only.height < setting.area * REPEATED;
  const room = setting.area - (again ? only.height : 0);
  const body = cells.body.map((row) => ruled(set(row, room), table.rule));
  const foot = cells.foot.map((row) => ruled(set(row, room), table.heavy));
  const last = body.at(-1);
  if (last !== undefined) body[body.length - 1] = ruled(last, table.heavy);
  const under = inCompany([...body, ...foot], setting.area)
    .flat()
    .map((row) => ({ ...row, head: again ? only : null }));
  const joined = head.map((row) => ({ ...row, keep: under.length > 0 }));
  const rows = [...caption, ...joined, ...under];
  return adjustLast(adjustFirst(rows, { above: table.above }), { below: table.below });
}

function setCaption({ caption }: Table, frame: Frame, setting: Setting): readonly Row[] {
  if (caption === null) return [];
  const { table } = setting.looks;
  const tag: Tag = { role: "Caption", parent: frame.tag };
  const pieces = inlinePieces(caption, manner(tag, setting, { bold: true }));
  const cast = { ...plainCast(setting), size: table.size, below: table.captionBelow, whole: true };
  return adjustLast(paragraphRows(pieces, frame, cast, setting), { keep: true });
}

interface Cells {
  readonly head: readonly SetCell[];
  readonly body: readonly (readonly SetCell[])[];
  readonly foot: readonly (readonly SetCell[])[];
}

function cellsOf({ head, rows, total }: Table, table: Tag, setting: Setting): Cells {
  const part = (role: "THead" | "TBody" | "TFoot"): Tag => ({ role, parent: table });
  const body = part("TBody");
  const columns = { first: "Column", others: "Column" } as const;
  const label = total?.[0]?.length ? "Row" : null;
  return {
    head: setCells(head, part("THead"), columns, true, setting),
    body: rows.map((row) => setCells(row, body, { first: null, others: null }, false, setting)),
    foot:
      total === null
        ? []
        : [setCells(total, part("TFoot"), { first: label, others: null }, true, setting)],
  };
}

function columnsOf(
  { columns }: Table,
  rows: readonly (readonly SetCell[])[],
  frame: Frame,
  setting: Setting,
): readonly Column[] {
  const { size, padding } = setting.looks.table;
  const needs = columns.map((_, index) =>
    rows
      .map((row) => cellNeed(row[index]?.pieces ?? [], size, setting))
      .reduce(widest, { least: size, most: size }),
  );
  const whole = frame.right - frame.left;
  // A table of very many columns has little room between them.
  const across = Math.min(padding.across, whole / (columns.length * 4));
  const widths = tableWidths(needs, whole - columns.length * 2 * across);
  let left = frame.left;
  return columns.map((align, index) => {
    const column = { left: left + across, right: left + across + (widths[index] ?? 0), align };
    left = column.right + across;
    return column;
  });
}

function widest(one: ColumnNeed, other: ColumnNeed): ColumnNeed {
  return { least: Math.max(one.least, other.least), most: Math.max(one.most, other.most) };
}
