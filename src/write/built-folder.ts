import type { Output, WholeBuild } from "../output.ts";

/** What a build puts into a folder of outputs. */
export interface BuiltFolder {
  /** An absolute path. */
  readonly folder: string;
  /** All below the folder; none where the build has errors. */
  readonly outputs: readonly Output[];
  /** Null where some files were built, or none: then nothing is removed. */
  readonly whole: WholeBuild | null;
}

/** What became of the files that earlier builds made. */
export interface Cleared {
  /** The path of the file that lists what safermk wrote. */
  readonly manifest: string;
  /** Absolute paths of files that were removed. */
  readonly removed: readonly string[];
  /** What is out of date and still stands, since it is not as safermk wrote it. */
  readonly kept: readonly KeptFile[];
  /** Lines of the manifest that could not be read; 0 is all of it. */
  readonly faulty: readonly number[];
}

export interface KeptFile {
  /** An absolute path. */
  readonly path: string;
  readonly why: "edited" | "link";
  /** Whether it may hold what is not for the public, as far as can be known. */
  readonly grave: boolean;
}
