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
  readonly runs: readonly Run[];
}

/** What can be jumped to. */
export interface Mark {
  readonly anchor: string;
  /** The bookmark it has besides, null for none; `level` counts from 1. */
  readonly bookmark: { readonly level: number; readonly title: string } | null;
}

/** One line of the page with the space around it, in points. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly size: number;
  /** Distance to the next line of the same text. */
  readonly height: number;
  readonly colour: string;
  /** White space; the greater of two that meet counts, and none at the head of a page. */
  readonly above: number;
  readonly below: number;
  /** Whether it may not be parted from the row after it. */
  readonly keep: boolean;
  readonly marks: readonly Mark[];
}
