import type { CivilDate } from "./meeting/date.ts";
import type { Edition, Format, Output, WholeBuild } from "./output.ts";
import type { Problem, Refusal } from "./problem.ts";
import type { SourceText } from "./report/index.ts";
import type { Change, Revise } from "./revision.ts";
import type { Waiver } from "./waiver.ts";

/** A file of the record: the register, or the words of a meeting as they were issued. */
export interface RecordFile {
  /** Below the project, with forward slashes: "numbers.yaml". */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a run writes into the record: all of it, or nothing. */
export interface RecordChange {
  /** The folder of the project: an absolute path. */
  readonly root: string;
  /** The register as this run read it; null where there was none. Another run may have changed it since. */
  readonly before: string | null;
  /** The register first. */
  readonly files: readonly RecordFile[];
}

/** Why a command on minutes does nothing: what is at fault in them, or in what was asked. */
export type NotDone =
  | {
      readonly type: "faulty";
      readonly problems: readonly Problem[];
      readonly sources: readonly SourceText[];
    }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** What is asked of the compiler. */
export interface BuildRequest {
  /** Files and folders as typed; none means the project round the current folder. */
  readonly paths: readonly string[];
  /** None means that the minutes are only checked; "usual" those of a project, or PDF and HTML of a single file. */
  readonly formats: readonly Format[] | "usual";
  /** Left out, the public one. */
  readonly edition?: Edition;
  /** Whether the restricted edition may go where git does not leave it out. */
  readonly allowTracked?: boolean;
  /** The folder that takes the place of `public/` or `restricted/`, as typed, or null. */
  readonly out: string | null;
  /** The day from whose point of view released items are public; null for that of the newest meeting. */
  readonly on?: CivilDate | null;
  /** Whether nothing is built that has a provisional number. */
  readonly locked?: boolean;
  /** Whether drafts are left out. */
  readonly issued?: boolean;
  /** What enters numbers in the register, or marks them; left out, it stays as it is. */
  readonly revise?: Revise;
  /** The current folder: an absolute path. */
  readonly cwd: string;
}

/** What came of it. `outputs` is empty where there is any error among the problems. */
export interface Compilation {
  readonly outputs: readonly Output[];
  /** How many documents were asked for that have no such edition, since nothing in them is restricted. */
  readonly leftOut: number;
  /** The numbers that were waived, with the reasons. */
  readonly waivers: readonly Waiver[];
  /** The drafts that were left out, since only what is issued was asked for. */
  readonly drafts: readonly string[];
  /** The folder of a project's outputs: an absolute path. Null for files of no project, which are each by themselves. */
  readonly folder: string | null;
  /** Null where there is an error, or where only some files of a project were asked for. */
  readonly whole: WholeBuild | null;
  /** What is to be written into the record before the outputs; null where nothing is. */
  readonly record: RecordChange | null;
  /** What is done to the register, meeting by meeting. */
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  /** Every file that was read as text, for the reports. */
  readonly sources: readonly SourceText[];
}

export type CompileResult =
  | { readonly type: "compiled"; readonly compilation: Compilation }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** What is asked of a search through published files. */
export interface ScanRequest {
  /** The folder that is looked into, as typed. */
  readonly folder: string;
  /** The day from whose point of view words are restricted; null for that of the newest meeting. */
  readonly on: CivilDate | null;
  /** The current folder: an absolute path. */
  readonly cwd: string;
}

/** What came of a search through published files. */
export interface Scanned {
  /** How many files were looked into. */
  readonly count: number;
  readonly problems: readonly Problem[];
  /** What could not be looked into, and why: "is a link". */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

export type ScanResult =
  | {
      readonly type: "scanned";
      readonly scanned: Scanned;
      readonly sources: readonly SourceText[];
    }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** What is asked of a beginning of minutes. */
export interface NextRequest {
  /** The key of the body; null where the project has only one that meets. */
  readonly body: string | null;
  /** The day of the meeting; null for the one that the last minutes name. */
  readonly date: CivilDate | null;
  /** The current folder: an absolute path. */
  readonly cwd: string;
}

/** What came of it. */
export type NextResult =
  | {
      readonly type: "begun";
      /** Where the minutes are to stand: an absolute path. */
      readonly path: string;
      readonly text: string;
      /** How many actions are carried over. */
      readonly open: number;
      /** Whether some of these have numbers that may still move. */
      readonly provisional: boolean;
      /** How many actions are not carried over, since they are not for the public. */
      readonly hidden: number;
    }
  | NotDone;
