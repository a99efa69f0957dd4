import { inkWidth } from "../layout/ink-width.ts";
import type { PlacedRow } from "../layout/paginate.ts";
import type { Line, Row, Segment } from "../layout/row.ts";
import type { Setting } from "../layout/setting.ts";
import type { Tag } from "../layout/tag.ts";
import type { Bookmarks } from "./bookmarks.ts";
import type { Destinations } from "./destinations.ts";
import { blanksOf, drawFurniture } from "./draw-furniture.ts";
import { drawPicture } from "./draw-picture.ts";
import { drawRules, type Rule } from "./draw-rules.ts";
import type { FurnitureLine } from "./furniture.ts";
import { inReadingOrder } from "./in-reading-order.ts";
import { linkAnnotation, type Rectangle } from "./link-annotation.ts";
import type { PageGeometry } from "./page-geometry.ts";
import type { PdfFile } from "./pdf-file.ts";
import type { Pictures } from "./pictures.ts";
import type { StructureTree } from "./structure-tree.ts";
import type { TextPainter } from "./text-painter.ts";

/** What a page is drawn with. */
export interface Easel {
  readonly file: PdfFile;
  readonly geometry: PageGeometry;
  readonly setting: Setting;
  readonly tree: StructureTree;
  readonly painter: TextPainter;
  readonly pictures: Pictures;
  readonly destinations: Destinations;
  readonly bookmarks: Bookmarks;
}

/** Draws one page: furniture, then text in the order of the record, then rules. */
export function drawPage(
  rows: readonly PlacedRow[],
  furniture: readonly FurnitureLine[],
  easel: Easel,
): void {
  const { file, geometry, painter } = easel;
  file.addPage({ size: [geometry.width, geometry.height], margin: 0 });
  painter.startPage();
  // pdfkit turns the page upside down for its own text; the operators here count from the foot.
  file.addContent(`1 0 0 -1 0 ${geometry.height} cm`);
  for (const line of furniture) drawFurniture(line, easel);
  for (const placed of rows) {
    const { row, again } = placed;
    if (again) drawAgain(row.lines, placed, easel);
    else if (row.again !== undefined) drawAgain(row.again, placed, easel);
  }
  const read = rows.filter(({ again }) => !again);
  const drawn = drawRows(read, easel);
  const bars = rows.flatMap((placed) => barsOf(placed, easel));
  const blanks = furniture.flatMap((line) => blanksOf(line, easel));
  drawRules([...drawn, ...bars, ...blanks], easel);
}

/** Headings of a table that were read before: on the page before, or beside its first row. */
function drawAgain(lines: readonly Line[], placed: PlacedRow, easel: Easel): void {
  const { file, painter } = easel;
  const { row } = placed;
  file.addContent("/Artifact <</Type /Pagination>> BDC");
  for (const line of lines) {
    painter.line(line.segments, baseline(placed, line, easel), row.size, row.colour);
  }
  file.addContent("EMC");
}

/** Draws the text, one marked stretch for all that follows in the same element. Gives back rules. */
function drawRows(rows: readonly PlacedRow[], easel: Easel): readonly Rule[] {
  const { file, tree, painter } = easel;
  const rules: Rule[] = [];
  let open: Tag | null = null;
  const close = () => {
    if (open !== null) file.addContent("EMC");
    open = null;
  };
  for (const group of inReadingOrder(rows)) {
    for (const placed of group.rows) {
      markPlaces(placed, easel);
      if (placed.row.picture === null) continue;
      close();
      drawPicture(placed.row.picture, placed, easel);
    }
    for (const { placed, line } of group.lines) {
      const { row } = placed;
      const base = baseline(placed, line, easel);
      if (line.empty !== null) tree.place(line.empty);
      for (const segment of line.segments) {
        if (segment.tag !== open) {
          close();
          file.addContent(`/${segment.tag.role} <</MCID ${tree.content(segment.tag)}>> BDC`);
          open = segment.tag;
        }
        painter.line([segment], base, row.size, colour(segment, placed, easel));
      }
      rules.push(
        ...drawLinks(line.segments, base, row.size, easel),
        ...strikes(line.segments, base, row),
      );
    }
  }
  close();
  return rules;
}

/** From the foot of the page: the type stands in the middle of its line. */
function baseline({ row, top }: PlacedRow, line: Line, { geometry, setting }: Easel): number {
  const { ascent, descent } = setting.faces.regular;
  const scale = row.size / 1000;
  const lead = (line.height - (ascent - descent) * scale) / 2;
  return geometry.height - geometry.top - top - line.top - lead - ascent * scale;
}

function markPlaces({ row, top }: PlacedRow, easel: Easel): void {
  const { geometry } = easel;
  const head = geometry.top + top;
  for (const { anchor, bookmark } of row.marks) {
    easel.destinations.add(anchor, geometry.height - head);
    if (bookmark !== null) easel.bookmarks.add(bookmark.title, bookmark.level, head);
  }
}

function colour(segment: Segment, { row }: PlacedRow, { setting }: Easel): string {
  if (linkOf(segment.tag) !== null) return setting.looks.colours.accent;
  return segment.quiet ? setting.looks.colours.quiet : row.colour;
}

/** The link that text stands in, itself or in capitals inside it. */
function linkOf(tag: Tag): Tag | null {
  if (tag.link !== undefined) return tag;
  return tag.role === "Span" && tag.parent !== null ? linkOf(tag.parent) : null;
}

/** One annotation for the part of a link on a line. */
function drawLinks(
  segments: readonly Segment[],
  base: number,
  size: number,
  { file, tree, setting }: Easel,
): readonly Rule[] {
  const { ascent, descent } = setting.faces.regular;
  const areas = new Map<Tag, Rectangle>();
  for (const { tag, x, width } of segments) {
    const owner = linkOf(tag);
    if (owner === null) continue;
    const left = areas.get(owner)?.[0] ?? x;
    const foot = base + (descent * size) / 1000;
    areas.set(owner, [left, foot, x + width, base + (ascent * size) / 1000]);
  }
  for (const [tag, area] of areas) {
    if (tag.link !== undefined) tree.annotation(tag, linkAnnotation(file, tag.link, area));
  }
  // Links are told by more than colour (WCAG 2.2, 1.4.1).
  return [...areas.values()].map(([left, , right]) => ({
    left,
    foot: base - size / 8,
    width: right - left,
    height: size / 20,
    colour: setting.looks.colours.accent,
  }));
}

/** The lines through words that are struck out. */
function strikes(segments: readonly Segment[], base: number, row: Row): readonly Rule[] {
  return segments.filter(isStruck).map((segment) => ({
    left: segment.x,
    foot: base + row.size * 0.22,
    width: inkWidth(segment, row.size),
    height: row.size / 16,
    colour: row.colour,
  }));
}

function isStruck({ tag }: Segment): boolean {
  for (let at: Tag | null = tag; at !== null; at = at.parent) {
    if (at.struck) return true;
    if (at.role !== "Span" && at.role !== "Link") return false;
  }
  return false;
}

/** From the head of the page to its foot, and of the row to the page. */
function barsOf({ row, top }: PlacedRow, { geometry }: Easel): readonly Rule[] {
  return row.bars.map((bar) => ({
    left: bar.left,
    foot: geometry.height - geometry.top - top - bar.top - bar.height,
    width: bar.width,
    height: bar.height,
    colour: bar.colour,
  }));
}
