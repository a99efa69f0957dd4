import type { Place } from "../problem.ts";
import type { Action, Correction, PostMeetingNote } from "./action.ts";
import type { Amendment, Decision, Exemption } from "./decision.ts";
import type { Event } from "./event.ts";
import type { Inline } from "./inline.ts";
import type { Vote } from "./vote.ts";

/**
 * What may stand under a heading. `Ids` is what the numbering stage has added to decisions:
 * `Unnumbered` before it, `DecisionIds` after it.
 */
export type Content<Ids> = PublicContent<Ids> | Passage<Ids>;

/** What may stand under a heading and be published. */
export type PublicContent<Ids> =
  | Flow
  | Decision<Ids>
  | Amendment
  | Vote
  | Action
  | Correction
  | PostMeetingNote
  | Event;

/** What may stand inside a decision, an action or a note. */
export type Flow = Prose | List | Quotation | Table | Figure;

/** Part of an item that is not for the public: `:::restricted`. */
export interface Passage<Ids> {
  readonly type: "passage";
  readonly exemption: Exemption;
  readonly content: readonly PublicContent<Ids>[];
  readonly place: Place;
}

/** One paragraph. */
export interface Prose {
  readonly type: "prose";
  readonly content: readonly Inline[];
  /** The first of its lines that was probably meant to stand alone. */
  readonly shortLine?: Place;
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

/** Words of others, set off from the prose; its lists are the prose's own. */
export interface Quotation {
  readonly type: "quotation";
  readonly content: readonly (Prose | List | Quotation)[];
  readonly place: Place;
}

export type Alignment = "left" | "centre" | "right";

/** A table; every row has as many cells as there are columns. */
export interface Table {
  readonly type: "table";
  /** The words behind `Table:` above it, or null. */
  readonly caption: readonly Inline[] | null;
  readonly columns: readonly Alignment[];
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  /** The last row, where its first cell begins with the house's word for a total; else null. */
  readonly total: TableRow | null;
  readonly place: Place;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Whether it begins with the house's word for a total; in the middle of a table, too. */
  readonly total: boolean;
  readonly place: Place;
}

export interface TableCell {
  readonly content: readonly Inline[];
  readonly place: Place;
}

/** An image that stands alone, on a line of its own. */
export interface Figure {
  readonly type: "figure";
  /** The path below the project, with forward slashes: "plans/site.png". */
  readonly path: string;
  /** What it shows, in words. */
  readonly alternative: string;
  /** The words below it, or null. */
  readonly caption: string | null;
  readonly place: Place;
}
