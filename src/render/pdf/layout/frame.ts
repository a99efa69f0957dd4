import type { Tag } from "./tag.ts";

/** Where on the page text goes, in points from its left edge, and what it belongs to. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly tag: Tag;
}
