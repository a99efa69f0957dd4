import type { TableRow } from "../../../document/index.ts";
import { cellLines } from "./cell-lines.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import type { Piece } from "./piece.ts";
import type { Bar, Line, Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { TableGrid } from "./table-grid.ts";
import type { Tag } from "./tag.ts";

/** How many lines stay together of a row that is longer than a page. */
const PART = 3;

/** A cell as it is set: its element and the words in it. */
export interface SetCell {
  readonly tag: Tag;
  readonly pieces: readonly Piece[];
}

/** A row of a table; `scope` says of its first cell and of the others whether they are headings. */
export function setCells(
  cells: TableRow,
  parent: Tag,
  scope: { readonly first: Tag["scope"] | null; readonly others: Tag["scope"] | null },
  bold: boolean,
  setting: Setting,
): readonly SetCell[] {
  const row: Tag = { role: "TR", parent };
  return cells.map((content, index) => {
    const named = index === 0 ? scope.first : scope.others;
    const tag: Tag = named
      ? { role: "TH", parent: row, scope: named }
      : { role: "TD", parent: row };
    return { tag, pieces: inlinePieces(content, manner(tag, setting, { bold })) };
  });
}

/**
 * Sets cells beside each other: one row of the page, or several where they are longer than `room`.
 */
export function tableRows(
  cells: readonly SetCell[],
  { columns, size, down }: TableGrid,
  room: number,
  setting: Setting,
): readonly Row[] {
  const { leading } = setting.looks.table;
  const pitch = size * leading;
  const set = cells.map(({ tag, pieces }, index) => ({
    tag,
    lines: cellLines(pieces, columns[index] as TableGrid["columns"][number], size, setting),
  }));
  const longest = Math.max(1, ...set.map(({ lines }) => lines.length));
  const whole = longest * pitch + 2 * down <= room;
  const held = whole ? longest : PART;
  const parts = Math.ceil(longest / held);
  return Array.from({ length: parts }, (_, part): Row => {
    const from = part * held;
    const above = part === 0 ? down : 0;
    const lines = set.flatMap(({ tag, lines: all }) =>
      all.length === 0 && part === 0
        ? [empty(tag)]
        : all.slice(from, from + held).map((segments, index): Line => {
            const top = above + index * pitch;
            return { segments, top, height: pitch, empty: null };
          }),
    );
    const below = part === parts - 1 ? down : 0;
    const height = above + Math.min(held, longest - from) * pitch + below;
    const colour = setting.looks.colours.text;
    const around = { above: 0, below: 0, keep: false, parting: 0.01, marks: [], picture: null };
    return { lines, size, height, colour, bars: [], head: null, startsPage: false, ...around };
  });
}

function empty(tag: Tag): Line {
  return { segments: [], top: 0, height: 0, empty: tag };
}

/** A line across the columns at the head or the foot of a row. */
export function barAcross(
  { columns, across }: Pick<TableGrid, "columns" | "across">,
  at: "head" | "foot",
  thickness: number,
  row: Pick<Row, "height">,
  setting: Setting,
): Bar {
  const left = (columns[0]?.left ?? 0) - across;
  const right = (columns.at(-1)?.right ?? 0) + across;
  const top = at === "head" ? 0 : row.height - thickness;
  const colour = setting.looks.colours.rule;
  return { left, top, width: right - left, height: thickness, colour };
}
