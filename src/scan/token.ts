import { pattern } from "../pattern.ts";

/** A word or a figure, as typed and as words are compared. */
export interface Token {
  /** In small letters, without apostrophes, ligatures, hyphens that are not seen, and commas of thousands. */
  readonly even: string;
  readonly typed: string;
  /** Where it begins in the text. */
  readonly start: number;
}

// A soft hyphen, and what has no width, may stand within a word.
const tokens = pattern(
  String.raw`[£€$]?\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:[\u00ad\u200b-\u200d\u2060'’ʼ]+[\p{L}\p{M}\p{N}]+)*`,
  "gu",
);
const unseen = /[\u00ad\u200b-\u200d\u2060]/g;

/** The words and figures of a text in their order. */
export function* eachToken(text: string): Generator<Token> {
  for (const { 0: typed, index: start } of text.matchAll(tokens(text))) {
    yield { even: evened(typed), typed, start };
  }
}

function evened(typed: string): string {
  if (/^[£€$]?\d/.test(typed)) return typed.replaceAll(",", "");
  if (/^[a-z]+$/.test(typed)) return typed;
  const lower = typed.replace(unseen, "").normalize("NFKC").toLowerCase();
  return lower.replace(/['’ʼ]s$/, "").replace(/['’ʼ]/g, "");
}
