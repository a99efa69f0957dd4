import type { Furniture } from "../../../document/index.ts";
import { breakLines } from "../layout/break-lines.ts";
import type { Segment } from "../layout/row.ts";
import type { Setting } from "../layout/setting.ts";
import type { Tag } from "../layout/tag.ts";
import type { PageGeometry } from "./page-geometry.ts";

/** A line of furniture; `y` is its base line, from the head of the page. */
export interface FurnitureLine {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly size: number;
}

/** Furniture is an artefact: nothing of it is in the structure tree. */
const NONE: Tag = { role: "Span", parent: null };

/** The running head, the mark of a draft and the number of a page; `page` counts from 1. */
export function furnitureLines(
  furniture: Furniture,
  page: number,
  pages: number,
  geometry: PageGeometry,
  setting: Setting,
): readonly FurnitureLine[] {
  const { looks } = setting;
  const { size, markSize } = looks.furniture;
  const number = furniture.pageNumber
    .replace("{page}", String(page))
    .replace("{pages}", String(pages));
  const head = looks.page.head;
  const mark =
    furniture.mark === null ? [] : [aside(furniture.mark, "bold", markSize, geometry, setting)];
  const end = mark[0]?.[0]?.x ?? geometry.right;
  const running = page === 1 ? [] : headLines(furniture.runningHead, end - size, geometry, setting);
  return [
    ...running.map((segments, index) => ({ segments, y: head + index * size * 1.3, size })),
    ...mark.map((segments) => ({ segments, y: head, size: markSize })),
    {
      segments: aside(number, "regular", size, geometry, setting),
      y: geometry.height - looks.page.foot,
      size,
    },
  ];
}

/** As many lines as there is room for above the text. */
function headLines(
  text: string,
  right: number,
  geometry: PageGeometry,
  setting: Setting,
): readonly (readonly Segment[])[] {
  const { page, furniture } = setting.looks;
  const measure = { first: geometry.left, rest: geometry.left, right, size: furniture.size };
  const lines = breakLines([{ text, face: "regular", tag: NONE }], measure, setting);
  const room = Math.floor((page.margins.top - page.head) / (furniture.size * 1.3));
  return lines.slice(0, Math.max(1, room));
}

/** One line that ends at the right margin. */
function aside(
  text: string,
  face: "regular" | "bold",
  size: number,
  geometry: PageGeometry,
  setting: Setting,
): readonly Segment[] {
  const measure = { first: 0, rest: 0, right: Number.POSITIVE_INFINITY, size };
  const [line = []] = breakLines([{ text, face, tag: NONE }], measure, setting);
  const width = line.reduce((sum, segment) => sum + segment.width, 0);
  return line.map((segment) => ({ ...segment, x: segment.x + geometry.right - width }));
}
