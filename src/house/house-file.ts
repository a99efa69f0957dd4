import type { Wording } from "./wording.ts";

/** A file of a house's folder under templates/. */
export interface HouseFile {
  /** The path as people are shown it. */
  readonly file: string;
  readonly text: string;
  /**
   * The same wording as read when safermk was bundled, whole, for a house that comes with it:
   * reading its YAML anew would take a check longer than the minutes do. Null where there is none.
   */
  readonly ready?: Wording | null;
}
