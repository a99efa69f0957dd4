import { heldTogether } from "./adjust-rows.ts";
import { breakLines } from "./break-lines.ts";
import type { Frame } from "./frame.ts";
import type { Piece } from "./piece.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import { textRow } from "./text-row.ts";

/** How a stretch of text is set where it differs from plain text, in points. */
export interface Cast {
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  readonly above: number;
  readonly below: number;
  /** Where the first line begins, and where the others do, from the left of the frame. */
  readonly indent: number;
  readonly hang: number;
  /** Whether it is a heading: its lines are even and all on one page. */
  readonly whole: boolean;
}

/** Plain text of the house. */
export function plainCast({ looks }: Setting): Cast {
  return {
    size: looks.text.size,
    leading: looks.text.leading,
    colour: looks.colours.text,
    above: 0,
    below: looks.text.below,
    indent: 0,
    hang: 0,
    whole: false,
  };
}

/** What it costs to part the lines of a paragraph. */
const INSIDE = 0.01;

/** The lines of a paragraph, the first two and the last two kept on one page each. */
export function paragraphRows(
  pieces: readonly Piece[],
  frame: Frame,
  cast: Cast,
  setting: Setting,
): readonly Row[] {
  const measure = {
    first: frame.left + cast.indent,
    rest: frame.left + cast.hang,
    right: frame.right,
    size: cast.size,
    balanced: cast.whole,
  };
  const lines = breakLines(pieces, measure, setting);
  const last = lines.length - 1;
  const rows = lines.map((segments, index) =>
    textRow(segments, {
      size: cast.size,
      height: cast.size * cast.leading,
      colour: cast.colour,
      above: index === 0 ? cast.above : 0,
      below: index === last ? cast.below : 0,
      keep: index < last && (cast.whole || index === 0 || index === last - 1),
    }),
  );
  return heldTogether(rows, INSIDE);
}
