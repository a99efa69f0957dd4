import type { Place } from "../problem.ts";
import type { Decision } from "./decision.ts";
import type { Inline } from "./inline.ts";

/**
 * What stands under a heading. `Ids` is what the numbering stage has added to decisions:
 * `Unnumbered` before it, `DecisionIds` after it.
 */
export type Content<Ids> = Prose | List | Decision<Ids>;

/** One paragraph. */
export interface Prose {
  readonly type: "prose";
  readonly content: readonly Inline[];
  readonly place: Place;
}

/** A list in the prose; `start` is the first number of an ordered one. */
export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly ListItem[];
  readonly place: Place;
}

export interface ListItem {
  readonly content: readonly (Prose | List)[];
  readonly place: Place;
}
