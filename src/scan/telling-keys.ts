import { pattern } from "../pattern.ts";
import type { Segment } from "./segments-of.ts";
import { eachToken, figuresOf, type Token } from "./token.ts";
import { wholeMarks } from "./whole-marks.ts";

/** So many words in a row are looked for whatever they are; `keysIn` finds no longer runs. */
const longestRun = 3;

/**
 * What of a segment of restricted text would tell it: every run of three words, all of it where it is
 * shorter, and alone every name, sum, number of four figures, postcode, e-mail address
 * and telephone number.
 */
export function tellingKeys(text: string, { start, end }: Segment): readonly string[] {
  const words = text.slice(start, end).replace(wayToSource, blank);
  const tokens = [...eachToken(words)];
  const length = Math.min(longestRun, tokens.length);
  const runs = tokens
    .slice(length - 1)
    .map((_, index) => tokens.slice(index, index + length))
    .filter((run) => run.some(({ even }) => wordOfSense(even).test(even)))
    .map((run) => run.map(({ even }) => even).join(" "));
  const alone = tokens
    .filter((token) => tells(token, words))
    .flatMap(({ even }) => [even, figuresOf(even) ?? []].flat());
  return [...runs, ...alone, ...wholeMarks(words)];
}

/** Where a reference leads: that a source is there is no secret, and its name is that of its outputs. */
const wayToSource = /\]\([^\s()#:]*\.md(?=[#)\s])/gi;

function blank(words: string): string {
  return " ".repeat(words.length);
}

const wordOfSense = pattern(String.raw`\p{L}{2}`);
const capital = pattern(String.raw`^\p{Lu}`);

function tells({ typed, even, start }: Token, words: string): boolean {
  if (/^\d/.test(even)) return /^\d{4}/.test(even);
  if (/^[£€$]/.test(even)) return true;
  return even.length > 1 && capital(typed).test(typed) && !opensSentence(words, start);
}

/** Nothing before it, the mark of an entry, or the end of a sentence. */
const atOpening =
  /(?:^[ \t]*(?:[-*+>#|]+[ \t]+|\d{1,9}[.)][ \t]+|\(?[a-z]{1,4}\)[ \t]+)*|[.!?…]["'”’)\]]*\s+)["'“‘(*_~[]*$/i;
/** A stop that ends no sentence: of a title, or of an initial. */
const afterTitle = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Cllr|Rev|Revd|St|Prof|Hon|[A-Z])\.\s+$/;

function opensSentence(words: string, start: number): boolean {
  const before = words.slice(0, start);
  return atOpening.test(before.slice(-80)) && !afterTitle.test(before.slice(-20));
}
