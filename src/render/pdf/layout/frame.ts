import type { Tag } from "./tag.ts";

/** Where on the page text goes, in points from its left edge, and what it belongs to. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** Where a table may begin that is too wide for the frame: in the column of numbers, but across no bar. */
  readonly tableLeft: number;
  readonly tag: Tag;
}
