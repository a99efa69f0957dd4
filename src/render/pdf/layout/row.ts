import type { Image } from "../../../document/index.ts";
import type { Run } from "../font/run.ts";
import type { FaceName } from "./face-name.ts";
import type { Tag } from "./tag.ts";

/** Neighbouring runs of a line in one face, which belong to one element. */
export interface Segment {
  /** From the left edge of the page, in points. */
  readonly x: number;
  readonly width: number;
  readonly face: FaceName;
  readonly tag: Tag;
  /** Whether it is less to the eye than the text beside it. */
  readonly quiet: boolean;
  readonly runs: readonly Run[];
}

/** What can be jumped to. */
export interface Mark {
  readonly anchor: string;
  /** The bookmark it has besides, null for none; `level` counts from 1. */
  readonly bookmark: { readonly level: number; readonly title: string } | null;
}

/** One line of text in a row. */
export interface Line {
  readonly segments: readonly Segment[];
  /** From the top of the row, in points. */
  readonly top: number;
  /** Distance to the next line of the same text. */
  readonly height: number;
  /** The element it stands for though it has no text: an empty cell; else null. */
  readonly empty: Tag | null;
}

/** A filled rectangle that is no content; `top` counts from that of the row, in points. */
export interface Bar {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A picture as it stands on the page, in points; `top` counts from that of the row. */
export interface Picture {
  readonly image: Image;
  readonly tag: Tag;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is never parted by a page break, with the space around it, in points. */
export interface Row {
  /** In the order they are read: one in a paragraph, those of each cell in a table. */
  readonly lines: readonly Line[];
  readonly size: number;
  readonly height: number;
  readonly colour: string;
  /** White space; the greater of two that meet counts, and none at the head of a page. */
  readonly above: number;
  readonly below: number;
  /** Whether it may not be parted from the row after it. */
  readonly keep: boolean;
  /** What it costs to begin a page after it, where it may: the square of the white share of a page is as much. */
  readonly parting: number;
  readonly marks: readonly Mark[];
  readonly bars: readonly Bar[];
  readonly picture: Picture | null;
  /** Lines that were read before, drawn once more beside these: the headings of a table told row by row. */
  readonly again?: readonly Line[];
  /** What is drawn again where a page begins with it: the head of its table. */
  readonly head: Row | null;
  /** Whether it begins a page. */
  readonly startsPage: boolean;
}

/** The white space between two rows of a page, in points. */
export function gapBetween(row: Row, next: Row): number {
  return Math.max(row.below, next.above);
}
