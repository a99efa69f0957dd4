import type { Place } from "../problem.ts";
import type { ReferenceTarget } from "./citation.ts";

/** Words within a line. Text is NFC, with runs of white space folded to one space. */
export type Inline =
  | { readonly type: "text"; readonly text: string; readonly place: Place }
  | { readonly type: "emphasis"; readonly content: readonly Inline[] }
  | { readonly type: "strong"; readonly content: readonly Inline[] }
  /** Struck out: `~~…~~`. */
  | { readonly type: "deleted"; readonly content: readonly Inline[] }
  | { readonly type: "link"; readonly url: string; readonly content: readonly Inline[] }
  | Reference
  | { readonly type: "break" };

/** Another minute; without words of its own the house words it. */
export interface Reference {
  readonly type: "reference";
  readonly target: ReferenceTarget;
  readonly content: readonly Inline[];
  readonly place: Place;
}
