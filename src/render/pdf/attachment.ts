/** A file that travels inside the PDF: the same facts as data. */
export interface Attachment {
  /** What a reader saves it as: "minutes.json". */
  readonly name: string;
  /** Such as "application/json". */
  readonly mediaType: string;
  /** What it is, for people. */
  readonly description: string;
  readonly text: string;
}
