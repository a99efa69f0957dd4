import { pattern } from "../pattern.ts";

/** A word or a figure, as typed and as words are compared. */
export interface Token {
  /** In small letters, without apostrophes, ligatures, hyphens that are not seen, commas of thousands, and pence of nought. */
  readonly even: string;
  readonly typed: string;
  /** Where it begins in the text. */
  readonly start: number;
}

// A soft hyphen, what has no width, and marks for the direction of writing may stand within a word.
const tokens = pattern(
  String.raw`[£€$]?\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069'’ʼ]+[\p{L}\p{M}\p{N}]+)*`,
  "gu",
);
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/g;

/** The words and figures of a text in their order. */
export function* eachToken(text: string): Generator<Token> {
  for (const { 0: typed, index: start } of text.matchAll(tokens(text))) {
    yield { even: evened(typed), typed, start };
  }
}

function evened(typed: string): string {
  if (/^[£€$]?\d/.test(typed)) return typed.replaceAll(",", "").replace(/\.0+$/, "");
  if (/^[a-z]+$/.test(typed)) return typed;
  const lower = typed.replace(unseen, "").normalize("NFKC").toLowerCase();
  return lower.replace(/['’ʼ]s$/, "").replace(/['’ʼ]/g, "");
}

/** A sum of four figures and more without its sign, as it stands in a table; null for all else. */
export function figuresOf(even: string): string | null {
  return /^[£€$]\d{4}/.test(even) ? even.slice(1) : null;
}
