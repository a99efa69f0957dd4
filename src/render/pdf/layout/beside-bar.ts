import { gapBetween, type Row } from "./row.ts";

export interface Bar {
  readonly left: number;
  readonly width: number;
  readonly colour: string;
}

/** Rows with a bar at their left, from the first to the last. */
export function besideBar(rows: readonly Row[], { left, width, colour }: Bar): readonly Row[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const height = row.height + (next === undefined ? 0 : gapBetween(row, next));
    return { ...row, bars: [...row.bars, { left, top: 0, width, height, colour }] };
  });
}
