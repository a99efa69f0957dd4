import type { ProjectFiles } from "../read/index.ts";
import type { NumberedAll } from "./number-all.ts";

/** What is built of a project. */
export interface ToBeBuilt {
  readonly files: ProjectFiles;
  /** The drafts of the project, where only what is issued is built; else none. */
  readonly leftOut: ReadonlySet<string>;
}

/** Which files are built, once it is known what is issued: what was asked for, or what of it is no draft. */
export function toBeBuilt(
  files: ProjectFiles,
  { value, wanted }: NumberedAll,
  issued: boolean,
): ToBeBuilt {
  const drafts = value.filter(({ status }) => issued && status === "draft");
  const leftOut = new Set(drafts.map(({ file }) => file));
  const built = new Set([...wanted].filter((file) => !leftOut.has(file)));
  return {
    files: { ...files, wanted: built, whole: files.whole && wanted === files.wanted },
    leftOut,
  };
}
