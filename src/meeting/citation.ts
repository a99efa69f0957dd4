import type { Place } from "../problem.ts";
import type { CivilDate } from "./date.ts";
import type { Located } from "./located.ts";

/** A minute named by its number: `of="SMK12" of-meeting=2019-10-24`. */
export interface CitedMinute {
  /** As typed: "SMK12", "SMK30(2)". */
  readonly prints: string;
  readonly meeting: Located<CivilDate> | null;
  readonly place: Place;
}

/** What a reference in the prose points to. */
export type ReferenceTarget =
  /** `[](#id)`, `[](../meetings/2019-10-24.md#id)`; `file` is the path below the project, null for its own. */
  | { readonly type: "item"; readonly file: string | null; readonly id: string | null }
  /** A number typed in the prose, with the date that follows it, if any. */
  | { readonly type: "number"; readonly prints: string; readonly meeting: CivilDate | null };

/** What a reference turned out to be; settled once all meetings have their numbers. */
export type Citation =
  | {
      readonly type: "minute";
      /** The source of another document, as people are shown it; null for the document's own. */
      readonly file: string | null;
      readonly anchor: string;
      /** "SMK12"; null for an item without a number, which is cited by its title. */
      readonly prints: string | null;
      readonly title: string;
      /** The day of that meeting; null for the document's own. */
      readonly date: CivilDate | null;
    }
  /** A whole document, cited by its file alone: a report by its title, minutes by their day. */
  | {
      readonly type: "document";
      readonly file: string;
      readonly title: string | null;
      readonly date: CivilDate | null;
    }
  /** Of a meeting before the first that the project keeps: accepted, and not linked. */
  | { readonly type: "outside" };

/** Citations by `citationKey` of their reference. */
export type Citations = ReadonlyMap<string, Citation>;

/** What a reference is known by: where it stands. */
export function citationKey({ file, start }: Place): string {
  return `${file}:${start.offset}`;
}
