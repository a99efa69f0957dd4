import type { Bonds } from "./bonds.ts";
import type { Furniture } from "./furniture.ts";
import type { Inline } from "./inlines.ts";
import type { Metadata } from "./metadata.ts";

/** The list of a project's documents, with what is to be found in them. Every word is settled. */
export interface Listing {
  readonly type: "listing";
  /** BCP 47, such as "en-GB". */
  readonly lang: string;
  readonly metadata: Metadata;
  readonly furniture: ListingFurniture;
  /** What of the words no line end should part. */
  readonly bonds: Bonds;
  /** "Minutes and reports" */
  readonly title: string;
  readonly bodies: readonly ListedBody[];
  /** Null where none is built. */
  readonly registers: ListedRegisters | null;
  readonly search: Search;
}

/** What stands around the list; it is drawn on a page alone. */
export type ListingFurniture = Pick<
  Furniture,
  "runningHead" | "headsFirstPage" | "pageNumber" | "notice" | "mark" | "skip" | "contents"
>;

/** The pages that gather decisions, actions and attendance. */
export interface ListedRegisters {
  readonly heading: string;
  readonly anchor: string;
  readonly pages: readonly { readonly name: string; readonly path: string }[];
}

export interface ListedBody {
  readonly name: string;
  /** The language of its documents where it is not that of the list; else null. */
  readonly lang: string | null;
  readonly anchor: string;
  /** "Next meeting: Thursday 9 April 2020 at 2.00 pm"; null where nothing is known of it. */
  readonly nextMeeting: readonly Inline[] | null;
  /** The newest first. */
  readonly years: readonly ListedYear[];
}

export interface ListedYear {
  /** "2019 to 2020" */
  readonly name: string;
  readonly anchor: string;
  /** The newest first. */
  readonly documents: readonly ListedDocument[];
}

export interface ListedDocument {
  /** The day of a meeting, the title of a report: what leads to its page. */
  readonly name: readonly Inline[];
  /** The language of its words where it is not that of the list; else null. */
  readonly lang: string | null;
  /** The way to it, without its ending: "meetings/2020-01-30". */
  readonly path: string;
  /** "Draft" */
  readonly status: string | null;
  /** What else is said of it: "Annual meeting", "Held in private". */
  readonly details: readonly string[];
  /** Its other forms that are built. */
  readonly forms: readonly ListedForm[];
}

export interface ListedForm {
  /** How the name of its file ends: "pdf". */
  readonly ending: string;
  /** "PDF" */
  readonly name: string;
  /** The same for those who hear links without what stands round them: "PDF, 30 January 2020". */
  readonly spoken: string;
}

/** What the search of the page needs: its words, and those of every item. */
export interface Search {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** What is said of how much was found; {count} is put in by the page. */
  readonly found: { readonly none: string; readonly one: string; readonly several: string };
  /** What asks for more of what was found. */
  readonly more: string;
  /** Words that nearly every item has. */
  readonly unsearched: readonly string[];
  readonly pages: readonly SearchedPage[];
}

/** A document in which one can search. */
export interface SearchedPage {
  /** "SaferMK Partnership, 30 January 2020" */
  readonly name: string;
  readonly lang: string | null;
  /** The way to it, without its ending. */
  readonly path: string;
  readonly entries: readonly SearchEntry[];
}

/** An item, without those under it: each of them is an entry of its own. */
export interface SearchEntry {
  /** In full: "SMK28(a)". */
  readonly number: string | null;
  readonly title: string;
  /** Where it stands in its page; empty for the page itself. */
  readonly anchor: string;
  readonly text: string;
}
