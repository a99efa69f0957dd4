import type { Furniture } from "../../../document/index.ts";
import { blankLine } from "../layout/blank-line.ts";
import { breakLines } from "../layout/break-lines.ts";
import type { FaceName } from "../layout/face-name.ts";
import type { Segment } from "../layout/row.ts";
import type { Setting } from "../layout/setting.ts";
import type { Tag } from "../layout/tag.ts";
import type { Rule } from "./draw-rules.ts";
import { headLines } from "./head-lines.ts";
import type { PageGeometry } from "./page-geometry.ts";

/** A line of furniture; `y` is its base line, from the head of the page. */
export interface FurnitureLine {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly size: number;
  /** Lines on the base line to write on. */
  readonly blanks: readonly Pick<Rule, "left" | "width" | "height">[];
  /** Between letters, in points. */
  readonly spacing: number;
  /** Which end of the page it stands at; PDF/UA-1 wants it said (7.8). */
  readonly place: "Header" | "Footer";
}

/** Furniture is an artefact: nothing of it is in the structure tree. */
const NONE: Tag = { role: "Span", parent: null };
const LEADING = 1.3;

/** The running head, the mark of a draft and the number of a page; `page` counts from 1. */
export function furnitureLines(
  furniture: Furniture,
  page: number,
  pages: number,
  geometry: PageGeometry,
  setting: Setting,
): readonly FurnitureLine[] {
  const { size, markSize, markSpacing } = setting.looks.furniture;
  const { head, foot } = setting.looks.page;
  const number = furniture.pageNumber
    .replace("{page}", String(page))
    .replace("{pages}", String(pages));
  const end = geometry.right;
  const mark = aside(furniture.mark ?? "", "bold", markSize, markSpacing, end, setting);
  const right = (mark[0]?.x ?? end) - size;
  const highest = Math.min(head, 2 * size);
  const most = Math.max(1, roomBelow(highest, setting));
  const stretch = { left: geometry.left, right };
  const lines = headLines(furniture, page, most, stretch, setting);
  // Where a notice or a long name leaves too little room above the text, the head begins higher.
  const lift = Math.max(0, lines.length - roomBelow(head, setting)) * size * LEADING;
  const top = lines.length > 1 ? Math.max(highest, head - lift) : head;
  return [
    ...leafLine(furniture.leaf, geometry, setting),
    ...lines.map((segments, index) =>
      words("Header", segments, top + index * size * LEADING, size),
    ),
    { ...words("Header", mark, head, markSize), spacing: markSpacing },
    words("Footer", aside(number, "regular", size, 0, end, setting), geometry.height - foot, size),
  ].filter(({ segments }) => segments.length > 0);
}

/** What is filled in by hand at the foot: initials, the number of the leaf. */
function leafLine(
  labels: readonly string[],
  geometry: PageGeometry,
  setting: Setting,
): readonly FurnitureLine[] {
  if (labels.length === 0) return [];
  const { size } = setting.looks.furniture;
  const { blank, rule } = setting.looks.signature;
  const stretch = { left: geometry.left, right: geometry.right, size };
  const piece = { face: "regular", tag: NONE } as const;
  const { segments, blanks } = blankLine(labels, piece, stretch, blank, setting);
  const line = words("Footer", segments, geometry.height - setting.looks.page.foot, size);
  return [{ ...line, blanks: blanks.map((at) => ({ ...at, height: rule })) }];
}

/** Words at one end of the page, without anything to fill in. */
function words(
  place: FurnitureLine["place"],
  segments: readonly Segment[],
  y: number,
  size: number,
): FurnitureLine {
  return { segments, y, size, spacing: 0, place, blanks: [] };
}

/** How many lines of furniture there is room for between a height and the text. */
function roomBelow(height: number, { looks: { page, furniture } }: Setting): number {
  return Math.floor((page.margins.top - height) / (furniture.size * LEADING));
}

/** One line that ends at `end`. */
function aside(
  text: string,
  face: FaceName,
  size: number,
  spacing: number,
  end: number,
  setting: Setting,
): readonly Segment[] {
  const measure = { first: 0, rest: 0, right: 100_000, size };
  const [segments = []] = breakLines([{ text, face, tag: NONE }], measure, setting);
  const letters = segments.flatMap(({ runs }) => runs).flatMap(({ glyphs }) => glyphs).length;
  const width = segments.reduce((sum, segment) => sum + segment.width, (letters - 1) * spacing);
  return segments.map((segment) => ({ ...segment, x: segment.x + end - width }));
}
