import type { Place } from "../problem.ts";

/** Words within a line. Text is NFC, with runs of white space folded to one space. */
export type Inline =
  | { readonly type: "text"; readonly text: string; readonly place: Place }
  | { readonly type: "emphasis"; readonly content: readonly Inline[] }
  | { readonly type: "strong"; readonly content: readonly Inline[] }
  | { readonly type: "link"; readonly url: string; readonly content: readonly Inline[] }
  | { readonly type: "break" };
