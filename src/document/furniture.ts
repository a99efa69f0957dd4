import type { Inline } from "./inlines.ts";

/** Words that stand around the text: artefacts in the PDF, outside `<main>` in the HTML. */
export interface Furniture {
  /** At the head of each page. */
  readonly runningHead: string;
  /** Whether at that of the first, too: where the text does not name the body and the time. */
  readonly headsFirstPage: boolean;
  /** "Page {page} of {pages}" */
  readonly pageNumber: string;
  /** At the foot of each page, with blanks between the words, as in a signature; or empty. */
  readonly leaf: readonly string[];
  /** Above all else at the head of each page of a document that is not for the public: that, and why; else null. */
  readonly notice: string | null;
  /** "DRAFT" on every page of a draft, else null. */
  readonly mark: string | null;
  /** By whom and when the minutes were approved, corrected and signed: on a page alone, since their text stays as it was. */
  readonly standing: readonly (readonly Inline[])[];
  /** "Skip to the minutes" */
  readonly skip: string;
  /** The name of the navigation of items. */
  readonly contents: string;
  /** The name of the links to the same document in other forms. */
  readonly companions: string;
  /** What a link to the document as PDF, as plain text, and as data, says. */
  readonly formats: { readonly pdf: string; readonly text: string; readonly json: string };
  /** What the data is called that travels inside the PDF: "These minutes as data". */
  readonly attachment: string;
  readonly plain: PlainWords;
  /** What leads to the list of all documents. */
  readonly index: string;
}

/** What plain text says where other outputs show it, with {…} where the words of the document stand. */
export interface PlainWords {
  /** Struck-out {words}. */
  readonly deleted: string;
  /** Where {words} lead: their {address}. */
  readonly link: string;
  /** The {alternative} text of a picture. */
  readonly figure: string;
  /** The {words} of a cell of a table under their {heading}, where the table is too wide for a line. */
  readonly cell: string;
}
