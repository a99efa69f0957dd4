import type { PlacedRow } from "../layout/paginate.ts";
import type { Segment } from "../layout/row.ts";
import type { Setting } from "../layout/setting.ts";
import type { Tag } from "../layout/tag.ts";
import type { Bookmarks } from "./bookmarks.ts";
import type { Destinations } from "./destinations.ts";
import type { FurnitureLine } from "./furniture.ts";
import { linkAnnotation, type Rectangle } from "./link-annotation.ts";
import type { PageGeometry } from "./page-geometry.ts";
import type { PdfFile } from "./pdf-file.ts";
import type { StructureTree } from "./structure-tree.ts";
import type { TextPainter } from "./text-painter.ts";

/** What a page is drawn with. */
export interface Easel {
  readonly file: PdfFile;
  readonly geometry: PageGeometry;
  readonly setting: Setting;
  readonly tree: StructureTree;
  readonly painter: TextPainter;
  readonly destinations: Destinations;
  readonly bookmarks: Bookmarks;
}

/** Draws one page: furniture, then text in the order of the record, then rules under links. */
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
  const links = drawRows(rows, easel);
  underline(links, easel);
}

function drawFurniture({ segments, y, size, spacing }: FurnitureLine, easel: Easel): void {
  const { file, geometry, painter, setting } = easel;
  file.addContent("/Artifact <</Type /Pagination>> BDC");
  if (spacing > 0) file.addContent(`${spacing} Tc`);
  painter.line(segments, geometry.height - y, size, setting.looks.colours.quiet);
  if (spacing > 0) file.addContent("0 Tc");
  file.addContent("EMC");
}

/** Draws the text, one marked stretch for all that follows in the same element. */
function drawRows(rows: readonly PlacedRow[], easel: Easel): readonly Rectangle[] {
  const { file, tree, painter } = easel;
  const links: Rectangle[] = [];
  let open: Tag | null = null;
  for (const placed of rows) {
    const { row } = placed;
    const base = baseline(placed, easel);
    markPlaces(placed, easel);
    for (const segment of row.segments) {
      if (segment.tag !== open) {
        if (open !== null) file.addContent("EMC");
        file.addContent(`/${segment.tag.role} <</MCID ${tree.content(segment.tag)}>> BDC`);
        open = segment.tag;
      }
      painter.line([segment], base, row.size, colour(segment, placed, easel));
    }
    links.push(...drawLinks(row.segments, base, row.size, easel));
  }
  if (open !== null) file.addContent("EMC");
  return links;
}

/** From the foot of the page: the type stands in the middle of its line. */
function baseline({ row, top }: PlacedRow, { geometry, setting }: Easel): number {
  const { ascent, descent } = setting.faces.regular;
  const scale = row.size / 1000;
  const lead = (row.height - (ascent - descent) * scale) / 2;
  return geometry.height - geometry.top - top - lead - ascent * scale;
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
  return linkOf(segment.tag) === null ? row.colour : setting.looks.colours.accent;
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
): readonly Rectangle[] {
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
  return [...areas.values()].map(([left, , right]) => [left, base, right, base]);
}

/** Links are told by more than colour (WCAG 2.2, 1.4.1); the rules are no content. */
function underline(links: readonly Rectangle[], { file, setting }: Easel): void {
  if (links.length === 0) return;
  const drop = setting.looks.text.size / 8;
  const shapes = links.map(([left, base, right]) =>
    [left, base - drop, right - left, setting.looks.text.size / 20].map(round).join(" "),
  );
  file.addContent("/Artifact <</Type /Layout>> BDC");
  for (const shape of shapes) file.addContent(`${shape} re f`);
  file.addContent("EMC");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
