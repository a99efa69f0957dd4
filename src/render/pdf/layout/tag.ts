/** Standard structure types that minutes need (ISO 32000-1, 14.8.4). */
export type Role =
  | "Document"
  | "Sect"
  | "Div"
  | "P"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "BlockQuote"
  | "Span"
  | "Link"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TFoot"
  | "TR"
  | "TH"
  | "TD"
  | "Figure";

/** How a list is numbered (ISO 32000-1, table 347): PDF/UA-1 asks for it where there are labels. */
export type ListNumbering =
  | "Disc"
  | "Decimal"
  | "LowerAlpha"
  | "UpperAlpha"
  | "LowerRoman"
  | "UpperRoman";

/** A place in the structure tree that drawn text belongs to. It knows only its parent: an element
 * joins the tree when its first text is drawn, so that the tree has the order of the page. */
export interface Tag {
  readonly role: Role;
  readonly parent: Tag | null;
  /** The words as typed, where those drawn differ from them. */
  readonly actual?: string;
  readonly link?: { readonly url: string; readonly words: string };
  /** What a picture shows, for those who do not see it. */
  readonly alternative?: string;
  readonly numbering?: ListNumbering;
  /** What the cells are that a heading of a table is for. */
  readonly scope?: "Column" | "Row";
  /** Words that are struck out. */
  readonly struck?: true;
}
