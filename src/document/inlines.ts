/** Words within a line. */
export type Inline =
  | Text
  | Time
  | Emphasis
  | Strong
  | Prominent
  | Deleted
  | Link
  | Reference
  | Break;

export interface Text {
  readonly type: "text";
  readonly text: string;
}

/** A day or a time of day in the words of the house. */
export interface Time {
  readonly type: "time";
  /** The same for programs: "2020-01-30" or "14:00". */
  readonly datetime: string;
  readonly text: string;
}

export interface Emphasis {
  readonly type: "emphasis";
  readonly content: readonly Inline[];
}

export interface Strong {
  readonly type: "strong";
  readonly content: readonly Inline[];
}

/** What the eye should find in a sentence: the body and the date in the title. */
export interface Prominent {
  readonly type: "prominent";
  readonly content: readonly Inline[];
}

/** Struck out: words that a correction takes back. */
export interface Deleted {
  readonly type: "deleted";
  readonly content: readonly Inline[];
}

export interface Link {
  readonly type: "link";
  readonly url: string;
  readonly content: readonly Inline[];
}

/** A link to a place in this document, or in another that is built with it. */
export interface Reference {
  readonly type: "reference";
  /** The way from this document to the other, without its ending ("../2019/2019-10-24"); or null. */
  readonly document: string | null;
  readonly anchor: string;
  readonly content: readonly Inline[];
}

/** A line break that the clerk asked for; a space where the text is read as words. */
export interface Break {
  readonly type: "break";
}
