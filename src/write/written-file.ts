/** A file as it is to stand on the disk. */
export interface WrittenFile {
  /** An absolute path. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Who may read and write it; left out, as the computer is set. */
  readonly mode?: number;
}
