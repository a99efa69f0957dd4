import type { FaceName } from "./face-name.ts";
import type { Setting } from "./setting.ts";

/** A column of labels, in points. */
export interface Labels {
  readonly face: FaceName;
  readonly size: number;
  /** The width the house asks for, and the least space behind a label. */
  readonly column: number;
  readonly gap: number;
}

/** How many times as wide as asked for a column is made at most. */
const MOST = 1.7;

/**
 * Width of a column of labels in points: what the house asks for, or more where a label of this
 * document needs it, so that what stands beside them lines up. A label that is far wider than the
 * others runs in with the words beside it.
 */
export function columnWidth(
  labels: readonly (string | null)[],
  look: Labels,
  setting: Setting,
): number {
  const needs = labels
    .map((label) => labelWidth(label, look, setting))
    .filter((width) => width <= look.column * MOST);
  return Math.max(look.column, ...needs);
}

/** The width of a label and the space behind it. */
export function labelWidth(label: string | null, look: Labels, { faces }: Setting): number {
  if (label === null) return 0;
  return (faces[look.face].shape(label).width * look.size) / 1000 + look.gap;
}
