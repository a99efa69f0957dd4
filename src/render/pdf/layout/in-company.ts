import { adjustLast } from "./adjust-rows.ts";
import type { Row } from "./row.ts";

/** The share of a page that two neighbours may take and still be kept together. */
const SMALL = 0.5;
/** A table of no more rows is read at a glance. */
const FEW = 5;
/** What it costs to part one: rather a page before it with two fifths of it white. */
const GLANCE = 0.16;

/**
 * The rows of a table, each in its parts, so that none is alone at the foot of a page or at the
 * head of one: the first with the second, and the last, which may be the totals, with the one
 * before it.
 */
export function inCompany(
  rows: readonly (readonly Row[])[],
  area: number,
): readonly (readonly Row[])[] {
  const kept = rows.map((parts, index) => {
    const next = rows[index + 1];
    const atEdge = index === 0 || index === rows.length - 2;
    if (!atEdge || next === undefined) return parts;
    const met = heightOf([...parts.slice(-1), ...next.slice(0, 1)]);
    return met <= area * SMALL ? adjustLast(parts, { keep: true }) : parts;
  });
  if (rows.length > FEW) return kept;
  return kept.map((parts, index) =>
    index === rows.length - 1 ? parts : adjustLast(parts, { parting: GLANCE }),
  );
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
