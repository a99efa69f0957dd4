import type { Line } from "../record/index.ts";

/** Two states of the words of a meeting, side by side: in the order of the later one. */
export interface Comparison {
  readonly sections: readonly ComparedSection[];
}

export type ChangeType = "kept" | "added" | "removed" | "changed";

/** What stands under one heading; the first section is the head of the minutes, without one. */
export interface ComparedSection {
  readonly heading: ComparedLine | null;
  /** Whether it stands elsewhere than before among the items that both states have. */
  readonly moved: boolean;
  readonly lines: readonly ComparedLine[];
}

/** One thing that was said, in one of the states or in both. */
export interface ComparedLine {
  readonly type: ChangeType;
  readonly before: Line | null;
  readonly after: Line | null;
  /** The words of both states; those of one alone are marked. */
  readonly parts: readonly Part[];
  /** Whether it must not be shown what changed: it holds words that are not for the public. */
  readonly hidden: boolean;
}

export interface Part {
  readonly type: "kept" | "added" | "removed";
  readonly text: string;
}
