// The closed tree between what is said and how it looks. Everything a reader reads is settled in
// it: words, numbers, dates, order and punctuation. A renderer decides only how it looks.

import type { Edition } from "../output.ts";
import type { Bonds } from "./bonds.ts";
import type { Facts } from "./facts.ts";
import type { Furniture } from "./furniture.ts";
import type { Inline } from "./inlines.ts";
import type { Logo } from "./logo.ts";
import type { Metadata } from "./metadata.ts";
import type { Limits, Notice, Passage } from "./restriction.ts";
import type { Signature } from "./signature.ts";

/** A whole document, of one edition: what takes the public one takes no other. */
export interface Minutes<Of extends Edition = Edition> {
  readonly type: "minutes";
  readonly edition: Of;
  /** BCP 47, such as "en-GB". */
  readonly lang: string;
  readonly metadata: Metadata;
  readonly facts: Facts;
  readonly furniture: Furniture;
  readonly bonds: Bonds;
  readonly children: readonly Block[];
}

export type Block =
  | Logo
  | Notice
  | Status
  | Title
  | Masthead
  | Roll
  | Item
  | Flow
  | Decision
  | Remark
  | Passage
  | Closing
  | Signature
  | Imprint;

/** What stands in a decision, too. */
export type Flow = Paragraph | List | Quotation | Table | Figure;

/** The status line: "Draft: the numbers are provisional." The first block of a public document. */
export interface Status {
  readonly type: "status";
  readonly text: string;
}

/** The sentence that heads minutes; their only heading of the first level. */
export interface Title {
  readonly type: "title";
  readonly content: readonly Inline[];
}

/** What heads a report: its title, a heading of the first level, the body's web site and a subtitle. */
export interface Masthead {
  readonly type: "masthead";
  readonly title: readonly Inline[];
  /** The site as a link; null where the body has none. */
  readonly web: readonly Inline[] | null;
  readonly subtitle: readonly Inline[] | null;
}

/** One attendance group: a label and run-in lists of people. */
export interface Roll {
  readonly type: "roll";
  /** With its punctuation: "Present:". */
  readonly label: string;
  readonly anchor: string;
  readonly rows: readonly RollRow[];
}

/** A run-in list, on a line of its own: "A, B and C". */
export interface RollRow {
  /** The employer with its punctuation, or null: "Milton Keynes Council:". */
  readonly label: string | null;
  readonly entries: readonly RollEntry[];
}

export interface RollEntry {
  readonly text: string;
  /** What follows the entry: ", ", " and ", or nothing after the last. */
  readonly separator: string;
}

/** A heading with what stands under it. `level` 1 is a `##`; it is a heading of level + 1. */
export interface Item {
  readonly type: "item";
  readonly level: 1 | 2 | 3;
  /** An appendix begins on a new page. */
  readonly appendix: boolean;
  /** "SMK25" or "(a)"; null where the item has no number. A space follows it in the text. */
  readonly label: string | null;
  /** Where a link finds it: "SMK28a". */
  readonly anchor: string;
  /** What the link to it is called: "Link to SMK28(a)". It is no text of the document. */
  readonly permalink: string;
  readonly title: readonly Inline[];
  /** The lines before its heading and after all that belongs to it, where it is not for the public; else null. */
  readonly limits: Limits | null;
  readonly children: readonly Block[];
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly content: readonly Inline[];
}

/** A list whose labels are words of the document: "(a)", "1.", "•". */
export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly label: string;
  /** Where a link finds it (the limb of a decision), or null. */
  readonly anchor: string | null;
  readonly children: readonly (Paragraph | List)[];
}

/** Words of others, set off from the text round them. */
export interface Quotation {
  readonly type: "quotation";
  readonly children: readonly (Paragraph | List | Quotation)[];
}

/** A table; its first row is its head. Every row has as many cells as there are columns. */
export interface Table {
  readonly type: "table";
  /** Above it; null where it has none. */
  readonly caption: readonly Inline[] | null;
  readonly columns: readonly ("left" | "centre" | "right")[];
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  /** The row of totals that ends it, or null. */
  readonly total: TableRow | null;
}

/** The words of each cell. */
export type TableRow = readonly (readonly Inline[])[];

export interface Figure {
  readonly type: "figure";
  readonly image: Image;
  /** What it shows, for those who do not see it. It is no text of the document. */
  readonly alternative: string;
  /** Below it; null where it has none. */
  readonly caption: readonly Inline[] | null;
}

/** A picture as its file holds it, with its size in pixels as it is seen. */
export interface Image {
  readonly format: "png" | "jpeg";
  readonly width: number;
  readonly height: number;
  /** How the points of the file are turned to be seen: Exif's orientation, 1 for not at all. */
  readonly orientation: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly bytes: Uint8Array;
}

/** A decision: its label ("RESOLVED -") and its words. */
export interface Decision {
  readonly type: "decision";
  readonly label: string;
  readonly anchor: string;
  /** What the link to it is called: "Link to decision SMK28(a)/2". */
  readonly permalink: string;
  readonly children: readonly Flow[];
}

/** What is recorded beside prose and decisions: a vote, an amendment, an action, a note. */
export interface Remark {
  readonly type: "remark";
  readonly kind: "vote" | "amendment" | "action" | "correction" | "note";
  /** On a line of its own ("AMENDMENT LOST -"), or null. */
  readonly label: string | null;
  readonly children: readonly Flow[];
}

/** The line that ends the minutes. */
export interface Closing {
  readonly type: "closing";
  readonly content: readonly Inline[];
}

/** What ends a report: in which forms it can be had, and how the body is reached. */
export interface Imprint {
  readonly type: "imprint";
  readonly statement: Paragraph | null;
  /** Its address, and the ways to reach it: each is a line after the other. */
  readonly contact: readonly Paragraph[];
}
