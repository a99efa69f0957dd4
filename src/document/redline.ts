/** Two states of minutes in one text, with what was taken out and what was put in. Every word is settled. */
export interface Redline {
  readonly type: "redline";
  /** The language of the minutes: BCP 47, or null where it is not known. */
  readonly lang: string | null;
  readonly title: string;
  /** What is compared with what. */
  readonly states: string;
  /** What changed, in a line each, with the place where it stands. */
  readonly changes: readonly { readonly text: string; readonly anchor: string }[];
  readonly blocks: readonly RedlineBlock[];
  readonly words: RedlineWords;
}

/** A heading or a paragraph. */
export interface RedlineBlock {
  /** 0 for a paragraph, 1 for an item, 2 and 3 for what is below it. */
  readonly level: number;
  /** What stands before it: the number of an item, or what a line is ("resolved"). */
  readonly label: readonly RedlinePart[];
  readonly parts: readonly RedlinePart[];
  /** What else is said of it: who moved it. */
  readonly facts: readonly { readonly name: string; readonly parts: readonly RedlinePart[] }[];
  /** That it was moved, or is hidden; else null. */
  readonly remark: string | null;
  readonly anchor: string | null;
}

export interface RedlinePart {
  readonly type: "kept" | "added" | "removed";
  readonly text: string;
}

export interface RedlineWords {
  readonly skip: string;
  readonly changes: string;
  /** That nothing has changed. */
  readonly none: string;
  readonly minutes: string;
  /** What a reader hears before and behind what was taken out, and put in. */
  readonly removed: readonly [string, string];
  readonly added: readonly [string, string];
}
