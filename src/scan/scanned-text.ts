/** Offsets of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A file of the project, and what of it is not for the public. */
export interface ScannedText {
  /** The path as people are shown it. */
  readonly file: string;
  readonly text: string;
  /** Sorted and apart. */
  readonly withheld: readonly Stretch[];
}
