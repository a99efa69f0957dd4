/** Facts about the document that are not in its text. */
export interface Metadata {
  /** "SaferMK Partnership: minutes of 30 January 2020" */
  readonly title: string;
  /** The body. */
  readonly author: string;
  /** "Draft minutes of the meeting held on …" */
  readonly subject: string;
  /** The day of the meeting, "2020-01-30": the document's date, never the clock's. */
  readonly date: string;
}
