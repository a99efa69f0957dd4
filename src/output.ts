export const formats = ["pdf", "html", "text", "json"] as const;

export type Format = (typeof formats)[number];

/** In what an output is: of the registers there are spreadsheets, too. */
export type OutputFormat = Format | "csv";

/** What a build makes unless it is asked for something else. */
export const usualFormats: readonly Format[] = ["pdf", "html", "json"];

/** How the name of a file in each format ends. */
export const endings: { readonly [Key in Format]: string } = {
  pdf: "pdf",
  html: "html",
  text: "txt",
  json: "json",
};

/** The list of all documents, in the folder of outputs. */
export const listName = "index.html";

export const editions = ["public", "restricted"] as const;

/** What may be published, or all that was said. */
export type Edition = (typeof editions)[number];

/** One file that a build makes. */
export interface Output<Of extends Edition = Edition> {
  /** The source it was made from, as people are shown it. */
  readonly source: string;
  readonly format: OutputFormat;
  readonly edition: Of;
  /** Where it is to be written: an absolute path. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a build of a whole project says of its folder, so that what no longer belongs there can be told. */
export interface WholeBuild {
  /**
   * The data of every document that is built, also where data was not asked for: by it is seen
   * whether what was made earlier in another format is still right.
   */
  readonly data: readonly Output[];
  /** The sources that hold what is not for the public; null where the folder is not for it either. */
  readonly guarded: ReadonlySet<string> | null;
}
