/** A source as a report needs it. */
export interface SourceText {
  /** The path as people are shown it; the `file` of a Place. */
  readonly file: string;
  readonly text: string;
  /**
   * Offsets of restricted text, clerk's notes and comments, sorted and apart. No word of them
   * reaches a report.
   */
  readonly restricted: readonly { readonly start: number; readonly end: number }[];
}
