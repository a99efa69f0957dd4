import { breakLines } from "./break-lines.ts";
import type { FaceName } from "./face-name.ts";
import type { Frame } from "./frame.ts";
import type { Cast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import { textRow } from "./text-row.ts";

/**
 * Stands a label at the left of rows that are already set beside it. A real space follows it: else
 * "SMK25 Election" is read as one word.
 */
export function labelledRows(
  label: string,
  face: FaceName,
  rows: readonly Row[],
  frame: Frame,
  cast: Cast,
  setting: Setting,
): readonly Row[] {
  const measure = { first: frame.left, rest: frame.left, right: frame.right, size: cast.size };
  const pieces = [{ text: `${label} `, face, tag: frame.tag }];
  const [segments = [], ...more] = breakLines(pieces, measure, setting);
  const all = [...segments, ...more.flat()];
  const [first, ...others] = rows;
  if (first !== undefined) {
    const lines = first.lines.map((line, index) =>
      index === 0 ? { ...line, segments: [...all, ...line.segments] } : line,
    );
    return [{ ...first, lines }, ...others];
  }
  const { size, leading, colour, above, below } = cast;
  return [textRow(all, { size, height: size * leading, colour, above, below, keep: false })];
}
