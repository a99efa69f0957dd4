import type { FaceName } from "./face-name.ts";
import type { Setting } from "./setting.ts";

/**
 * Width of a column of labels in points: what the house asks for, or more where a label of this
 * document needs it, so that what stands beside them lines up.
 */
export function columnWidth(
  labels: readonly (string | null)[],
  face: FaceName,
  size: number,
  asked: number,
  setting: Setting,
): number {
  const widths = labels.map((label) =>
    label === null ? 0 : (setting.faces[face].shape(`${label} `).width * size) / 1000,
  );
  return Math.max(asked, ...widths);
}
