import type { Bonds } from "./bonds.ts";

/** Says how much it costs to end a line between two words; `earlier` is the word before both. */
export type BondCost = (before: string, after: string, earlier: string) => number;

/** Within a name, a date or a number: rather a line more than a break here. */
const NEVER = 3;
/** Between a number and what it counts. */
const COUNTED = 0.08;

const OPENING = /^[([{"'“‘]+/;
const PAUSE = /[,;:!?)\]}"”’]$/;
const DASHES = /^[-\u2010-\u2015]+$/;
/** A title may end in a full stop, and a name may begin with letters that have one each. */
const INITIAL = /^\p{Lu}(?:\.(?:\p{Lu}\.)*)?$/u;
/** No year: "in 2019 the". */
const AMOUNT = /^(?!(?:19|20)\d\d$)[£$€]?\d[\d.,]*$/u;
/** "MK9 3EJ" */
const OUTWARD = /^[A-Z]{1,2}\d[\dA-Z]?$/;
const INWARD = /^\d[A-Z]{2}\b/;
const LETTERS = /^\p{Lu}{2,5}$/u;
const LETTERED = /^\p{Lu}{1,4}(?![\p{L}\p{M}])/u;

/** What a language and a house know of words that a line does not part. */
export function bondCost(words: Bonds): BondCost {
  const titles = new Set(words.titles.map(lastWord));
  const within = new Set([...words.titles, ...words.weekdays].flatMap(neighbours));
  const numbered = new Set(words.numbered);
  const units = new Set(words.units);
  const months = new Set(words.months);
  const dated = new Set([...words.months, ...words.weekdays].map(lastWord));

  const withNumber = (word: string, after: string): boolean => {
    const small = word.toLowerCase();
    if (dated.has(small) || numbered.has(small) || LETTERS.test(word)) return true;
    if (/^\+?\d{3,}$/.test(word)) return /^\d{3,}/.test(after);
    return OUTWARD.test(word) && INWARD.test(after);
  };
  const behindNumber = (number: string, after: string): number => {
    const small = after.replace(/\P{L}+$/u, "").toLowerCase();
    if (units.has(small) || months.has(small)) return NEVER;
    return AMOUNT.test(number) && /^\p{Ll}/u.test(after) ? COUNTED : 0;
  };
  const withName = (word: string, after: string): number => {
    const small = word.replace(/\.$/, "").toLowerCase();
    if (titles.has(small) || INITIAL.test(word)) return NEVER;
    if (numbered.has(small)) return LETTERED.test(after) ? NEVER : 0;
    const next = after.replace(/\P{L}+$/u, "").toLowerCase();
    return within.has(`${small} ${next}`) ? NEVER : 0;
  };

  return (before, after, earlier) => {
    const first = after.charCodeAt(0);
    const numeral = isDigit(before.charCodeAt(before.length - 1));
    // Most words begin with a small letter and stand behind another word.
    if (first >= 97 && first <= 122 && !numeral) return 0;
    if (DASHES.test(after)) return NEVER;
    if (PAUSE.test(before)) return 0;
    if (DASHES.test(before)) return /\d$/.test(earlier) && isDigit(first) ? NEVER : 0;
    const word = before.replace(OPENING, "");
    if (isDigit(first) && withNumber(word.replace(/\.$/, ""), after)) return NEVER;
    if (numeral) return behindNumber(word, after);
    if (first === 40) return numbered.has(word.toLowerCase()) ? NEVER : 0;
    return /^\p{Lu}/u.test(after) ? withName(word, after) : 0;
  };
}

function lastWord(words: string): string {
  return words.split(" ").at(-1) ?? "";
}

/** "assistant chief", "chief constable"; "dydd llun" */
function neighbours(title: string): readonly string[] {
  const all = title.split(" ");
  return all.slice(1).map((word, index) => `${all[index]} ${word}`);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
