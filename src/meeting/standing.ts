import type { CivilDate } from "./date.ts";

/** How far issued minutes have come, as the minutes of other meetings and the record say. */
export interface Standing {
  /** Null until the meeting that approves them is issued. */
  readonly approval: MinuteOf | null;
  /** Null until there is a signed copy. */
  readonly signing: Signing | null;
  /** What of them was corrected, in the order of the corrections. */
  readonly corrections: readonly Corrected[];
}

/** A minute of another meeting of the same body. */
export interface MinuteOf {
  /** The source of that meeting, as people are shown it. */
  readonly file: string;
  readonly date: CivilDate;
  /** "SMK26"; null where it bears no number. */
  readonly prints: string | null;
  readonly anchor: string;
}

export interface Signing {
  readonly by: string;
  readonly on: CivilDate;
}

/** A minute that another has corrected. */
export interface Corrected {
  /** The number of the minute that was corrected: "SMK12". */
  readonly prints: string;
  readonly anchor: string;
  readonly by: MinuteOf;
}

/** Of minutes of which nothing is said but that they were written. */
export const noStanding: Standing = { approval: null, signing: null, corrections: [] };
