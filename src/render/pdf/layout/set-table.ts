import type { Table } from "../../../document/index.ts";
import { adjustFirst, adjustLast } from "./adjust-rows.ts";
import type { Frame } from "./frame.ts";
import { inCompany } from "./in-company.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import { stackedTable } from "./stacked-table.ts";
import { type TableGrid, tableGrid } from "./table-grid.ts";
import { barAcross, type SetCell, setCells, tableRows } from "./table-row.ts";
import type { Tag } from "./tag.ts";

/** The share of a page up to which a head is drawn again on each page that its table goes on to. */
const REPEATED = 0.3;

/** A table: its caption, its head, its rows each on one page, and its totals set off. */
export function setTable(node: Table, frame: Frame, setting: Setting): readonly Row[] {
  const { table } = setting.looks;
  const tag: Tag = { role: "Table", parent: frame.tag };
  const cells = cellsOf(node, tag, setting);
  const grid = tableGrid(node, [cells.head, ...cells.body, ...cells.foot], frame, setting);
  const first = grid?.columns[0];
  const left = grid === null || first === undefined ? frame.tableLeft : first.left - grid.across;
  const caption = setCaption(node, { ...frame, left, tag }, setting);
  const rows =
    grid === null ? toldRowByRow(cells, frame, setting) : inColumns(cells, grid, setting);
  return adjustLast(adjustFirst([...caption, ...rows], { above: table.above }), {
    below: table.below,
  });
}

function inColumns(cells: Cells, grid: TableGrid, setting: Setting): readonly Row[] {
  const { table } = setting.looks;
  const set = (row: readonly SetCell[], room: number) => tableRows(row, grid, room, setting);
  const head = ruled(set(cells.head, setting.area), table.heavy, grid, setting);
  const [only] = head;
  const again = only !== undefined && head.length === 1 && only.height < setting.area * REPEATED;
  const room = setting.area - (again ? only.height : 0);
  const body = cells.body.map((row) => set(row, room));
  const foot = cells.foot.map((row) => set(row, room));
  const under = inCompany(allRuled(body, foot, grid, setting), setting.area)
    .flat()
    .map((row) => ({ ...row, head: again ? only : null }));
  return [...head.map((row) => ({ ...row, keep: under.length > 0 })), ...under];
}

function toldRowByRow(cells: Cells, frame: Frame, setting: Setting): readonly Row[] {
  const { rows, grid } = stackedTable(cells.head, [...cells.body, ...cells.foot], frame, setting);
  const body = rows.slice(0, cells.body.length);
  const foot = rows.slice(cells.body.length);
  return allRuled(body, foot, grid, setting).flat();
}

type RowParts = readonly (readonly Row[])[];

/** A rule below every row, and a heavy one below the last and below totals. */
function allRuled(body: RowParts, foot: RowParts, grid: TableGrid, setting: Setting): RowParts {
  const { rule, heavy } = setting.looks.table;
  const last = body.length - 1;
  return [
    ...body.map((row, index) => ruled(row, index === last ? heavy : rule, grid, setting)),
    ...foot.map((row) => ruled(row, heavy, grid, setting)),
  ];
}

function ruled(
  rows: readonly Row[],
  thickness: number,
  grid: TableGrid,
  setting: Setting,
): readonly Row[] {
  const last = rows.at(-1);
  if (last === undefined) return rows;
  return adjustLast(rows, { bars: [barAcross(grid, "foot", thickness, last, setting)] });
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
