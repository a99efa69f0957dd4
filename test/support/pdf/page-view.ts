import type { LaidOut } from "../../../src/render/pdf/lay-out.ts";
import type { PlacedRow } from "../../../src/render/pdf/layout/paginate.ts";
import type { Line, Segment } from "../../../src/render/pdf/layout/row.ts";
import type { Tag } from "../../../src/render/pdf/layout/tag.ts";

/** Words of one element on one line, in points; y counts from the head of the page. */
export interface Seen {
  readonly page: number;
  readonly top: number;
  readonly foot: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly bold: boolean;
  /** Paragraph, heading, label of a list, cell or caption. */
  readonly block: Tag;
  /** Words that stand first in their line. */
  readonly begins: boolean;
  /** Drawn in capitals that were not typed. */
  readonly capitals: boolean;
  /** Space between its letters, in points; null for fewer than two. */
  readonly letters: number | null;
  /** The number of its row among all of the document. */
  readonly row: number;
  /** Drawn again: the head of a table. */
  readonly again: boolean;
}

/** A page as the eye sees it. */
export interface PageView {
  readonly pages: number;
  readonly area: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly width: number;
  readonly height: number;
  readonly seen: readonly Seen[];
  readonly furniture: readonly Pick<Seen, "page" | "top" | "foot" | "left" | "right" | "text">[];
  readonly bars: readonly {
    readonly page: number;
    readonly top: number;
    readonly left: number;
    readonly right: number;
    readonly row: number;
  }[];
  /** Pages that an appendix begins. */
  readonly begun: ReadonlySet<number>;
  /** The foot of what stands lowest on each page, pictures too. */
  readonly feet: readonly number[];
}

/** What the eye sees of a document that is laid out. */
export function pageView({ geometry, setting, pages, furniture }: LaidOut): PageView {
  const { left, right, top, bottom, width, height } = geometry;
  let row = 0;
  const placed = pages.flatMap((page, index) =>
    page.map((at) => ({ at, page: index + 1, row: row++ })),
  );
  return {
    pages: pages.length,
    area: { left, right, top, bottom },
    width,
    height,
    seen: placed.flatMap(({ at, page, row: number }) => [
      ...(at.row.again ?? []).flatMap((line) =>
        seenOf(line, { ...at, again: true }, page, number, top),
      ),
      ...at.row.lines.flatMap((line) => seenOf(line, at, page, number, top)),
    ]),
    furniture: furniture.flatMap((lines, index) =>
      lines.map(({ segments, y, size }) => ({
        page: index + 1,
        top: y - size * 0.75,
        foot: y + size * 0.25,
        ...extent(segments, size),
        text: textOf(segments),
      })),
    ),
    bars: placed.flatMap(({ at, page, row: number }) =>
      at.row.bars.map((bar) => ({
        page,
        top: top + at.top + bar.top,
        left: bar.left,
        right: bar.left + bar.width,
        row: number,
      })),
    ),
    begun: new Set(placed.filter(({ at }) => at.row.startsPage).map(({ page }) => page)),
    feet: pages.map((page) => {
      const last = page.at(-1);
      return last === undefined ? top : top + last.top + last.row.height;
    }),
  };

  function seenOf(line: Line, at: PlacedRow, page: number, number: number, head: number): Seen[] {
    const groups: Segment[][] = [];
    for (const segment of line.segments) {
      const last = groups.at(-1)?.at(-1);
      const joins =
        last !== undefined &&
        blockOf(last.tag) === blockOf(segment.tag) &&
        segment.x - (last.x + last.width) < 0.5;
      if (joins) groups.at(-1)?.push(segment);
      else groups.push([segment]);
    }
    return groups.map((segments, index) => ({
      page,
      top: head + at.top + line.top,
      foot: head + at.top + line.top + line.height,
      ...extent(segments, at.row.size),
      text: textOf(segments),
      bold: segments.every(({ face }) => face.startsWith("bold")),
      block: blockOf(segments[0]?.tag as Tag),
      begins: index === 0,
      capitals: segments.some(({ tag, runs }) => tag.actual !== undefined && runs.length > 0),
      letters: lettersOf(segments, at.row.size),
      row: number,
      again: at.again,
    }));
  }

  /** What is added behind each letter to its own width and kerning, seen in the first word in capitals. */
  function lettersOf(segments: readonly Segment[], size: number): number | null {
    const segment = segments.find(({ tag, runs }) => tag.actual !== undefined && runs.some(isWord));
    const run = segment?.runs.find(isWord);
    if (segment === undefined || run === undefined) return null;
    const plain = setting.faces[segment.face].shape(run.text);
    return (((run.width - plain.width) / run.glyphs.length) * size) / 1000;
  }
}

function isWord({ text }: { readonly text: string }): boolean {
  return text.length > 1;
}

/** The element that text stands in: not a stretch within it. */
function blockOf(tag: Tag): Tag {
  return (tag.role === "Span" || tag.role === "Link") && tag.parent !== null
    ? blockOf(tag.parent)
    : tag;
}

/** From the first ink to the last. */
function extent(segments: readonly Segment[], size: number): { left: number; right: number } {
  const last = segments.at(-1);
  const space = last?.runs.at(-1);
  const ended = space?.text === " " ? (space.width * size) / 1000 : 0;
  return {
    left: segments[0]?.x ?? 0,
    right: last === undefined ? 0 : last.x + last.width - ended,
  };
}

function textOf(segments: readonly Segment[]): string {
  return segments.flatMap(({ runs }) => runs.map(({ text }) => text)).join("");
}
