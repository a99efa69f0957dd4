import type { Looks } from "./looks.ts";
import type { Wording } from "./wording.ts";

/** A file of a house's folder under templates/. */
export interface HouseFile {
  /** The path as people are shown it. */
  readonly file: string;
  readonly text: string;
  /** For a house that comes with safermk: what the file said when safermk was bundled. */
  readonly ready?: ReadyHouse | null;
}

/**
 * A file of a house as it was read when safermk was bundled, whole: reading its YAML anew would take a
 * check longer than the minutes do.
 */
export interface ReadyHouse {
  /** The house that says what this one does not; null where it says all. */
  readonly like: string | null;
  readonly says: { readonly wording: Wording } | { readonly looks: Looks };
}
