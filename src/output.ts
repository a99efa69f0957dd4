export const formats = ["pdf", "html", "json"] as const;

export type Format = (typeof formats)[number];

/** One file that a build makes. */
export interface Output {
  /** The source it was made from, as people are shown it. */
  readonly source: string;
  readonly format: Format;
  readonly edition: "public";
  /** Where it is to be written: an absolute path. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
