declare const minuteNumber: unique symbol;

/** The n of SMK{n}: a plain integer is not taken for one. */
export type MinuteNumber = number & { readonly [minuteNumber]: true };

/** What an item has before the numbering stage. */
export type Unnumbered = null;

/** What an item bears on the page. */
export interface ItemNumber {
  /** In full, as it is cited: "SMK28(a)". */
  readonly prints: string;
  /** As it stands beside the title: "(a)". */
  readonly label: string;
  /** As a place in the PDF and the HTML: "SMK28a". */
  readonly anchor: string;
}

/** A number that may still move: only a draft can print it. */
export interface ProvisionalNumber extends ItemNumber {
  readonly status: "provisional";
  readonly series: string;
  readonly n: MinuteNumber;
}

/** A number that stands in the register: it never moves, vanishes, or is given again. */
export interface IssuedNumber extends ItemNumber {
  readonly status: "issued";
  readonly series: string;
  readonly n: MinuteNumber;
}

/** Of an item that bears no number. */
export interface NoNumber {
  readonly status: "none";
  readonly prints: null;
  readonly label: null;
  /** The item's key, or its slug where it is restricted. */
  readonly anchor: string;
}

/** What the items of a draft bear. */
export type DraftNumber = ProvisionalNumber | NoNumber;

/** What the items of issued minutes bear. */
export type FixedNumber = IssuedNumber | NoNumber;

/** What an item bears, of whatever minutes. */
export type BorneNumber = DraftNumber | FixedNumber;

/** An issued number that no item bears any more: it is printed with the reason. */
export interface VoidNumber {
  readonly number: IssuedNumber;
  readonly reason: string;
  /** How many items of its meeting stand before it. */
  readonly follows: number;
}

/** What the numbering stage gives a decision. */
export interface DecisionIds {
  /** "SMK28(a)"; "SMK28(a)/2" for the second decision under the heading. */
  readonly id: string;
  readonly anchor: string;
  readonly limbs: readonly LimbId[];
}

export interface LimbId {
  /** "SMK30(1)" */
  readonly id: string;
  /** "SMK30-1" */
  readonly anchor: string;
}
