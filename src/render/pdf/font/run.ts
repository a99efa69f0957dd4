/** A glyph in its place; distances are thousandths of the type size. */
export interface Glyph {
  readonly id: number;
  /** What it stands for, as a reader of the text gets it. */
  readonly codePoints: readonly number[];
  /** Its own width. */
  readonly width: number;
  /** From its origin to the next one's, kerning included. */
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** Shaped text without a line break in it. */
export interface Run {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** In thousandths of the type size. */
  readonly width: number;
}

/** A run and its characters that the face has no glyph for: their text would be lost. */
export interface CheckedRun extends Run {
  readonly missing: readonly string[];
}
