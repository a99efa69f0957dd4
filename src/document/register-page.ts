import type { Bonds } from "./bonds.ts";
import type { Inline } from "./inlines.ts";
import type { ListingFurniture } from "./listing.ts";
import type { Metadata } from "./metadata.ts";

/** A page that gathers what many minutes say: decisions, actions or attendance. Every word is settled. */
export interface RegisterPage {
  readonly type: "register";
  /** BCP 47, such as "en-GB". */
  readonly lang: string;
  readonly metadata: Metadata;
  readonly furniture: RegisterFurniture;
  /** What of the words no line end should part. */
  readonly bonds: Bonds;
  readonly title: string;
  readonly columns: readonly RegisterColumn[];
  readonly bodies: readonly RegisterBody[];
}

export interface RegisterFurniture extends ListingFurniture {
  /** What leads to the list of all documents. */
  readonly index: string;
  /** What heads the links to the other forms of the page, and what these are called. */
  readonly companions: string;
  readonly formats: { readonly csv: string; readonly json: string };
}

export interface RegisterColumn {
  readonly name: string;
  readonly counts: boolean;
}

export interface RegisterBody {
  readonly name: string;
  /** The language of its documents where it is not that of the page; else null. */
  readonly lang: string | null;
  readonly anchor: string;
  readonly tables: readonly RegisterTable[];
}

export interface RegisterTable {
  /** "2019 to 2020"; null where the body has one table alone. */
  readonly name: string | null;
  readonly anchor: string;
  /** What is said above it; empty for nothing. */
  readonly note: readonly Inline[];
  readonly rows: readonly (readonly RegisterCell[])[];
}

/** A cell of several lines; the first cell of a row says what the row is of. */
export interface RegisterCell {
  readonly lines: readonly (readonly Inline[])[];
  /** The language of its words where it is not that of the page; else null. */
  readonly lang: string | null;
}

/** The same facts as rows of plain words, for a spreadsheet. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
