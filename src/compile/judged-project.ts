import type { Image } from "../document/index.ts";
import type { Citations } from "../meeting/citation.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Problem } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";
import type { SourceText } from "../report/index.ts";
import type { KeptRecord } from "./kept-records.ts";
import type { NumberedAll } from "./number-all.ts";
import type { NumberedDocument } from "./numbered-document.ts";
import type { Setting } from "./read-setting.ts";
import type { Understood } from "./understand.ts";

/** A project that was read, numbered and checked: all that is known before anything is drawn. */
export interface JudgedProject {
  readonly files: ProjectFiles;
  readonly setting: Setting;
  readonly understood: readonly Understood[];
  /** All minutes and reports that could be read, not only those that are wanted. */
  readonly documents: readonly NumberedDocument[];
  /** What the references of all sources turned out to be. */
  readonly citations: Citations;
  /** The pictures of the documents that are wanted, by their path below the project. */
  readonly images: ReadonlyMap<string, Image>;
  /** The day from whose point of view words are released. */
  readonly on: CivilDate;
  readonly problems: readonly Problem[];
  /** All minutes with their numbers, and what is done to the register. */
  readonly numbered: NumberedAll;
  /** The drafts of the project, where only what is issued is built; else none. */
  readonly leftOut: ReadonlySet<string>;
  /** What `record/` keeps. */
  readonly records: readonly KeptRecord[];
  /** safermk.yaml, people.yaml, numbers.yaml and the files of houses that are the project's own. */
  readonly ofProject: readonly SourceText[];
  /** Every file that was read as text. */
  readonly texts: readonly SourceText[];
}
