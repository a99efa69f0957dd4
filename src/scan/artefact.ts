/** A file that is published. */
export interface Artefact {
  /** As people are shown it, and as it is published: "meetings/2020-01-30.html". */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Words that a file holds, and where in it. */
export interface Reading {
  readonly where: Part;
  readonly text: string;
}

/** A part of a file, in words that follow "in". */
export type Part =
  | "its name"
  | "its text"
  | "its attributes"
  | "its comments"
  | "its scripts and styles"
  | "its data"
  | "its metadata"
  | "its bytes"
  | "a file within it";

/** What could be read of a file, and why not all of it, where that is so. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly unread: string | null;
}
