import type { PeopleWords } from "../house/index.ts";
import { pattern } from "../pattern.ts";
import { isInitials } from "./initials.ts";
import { splitPlural, splitTitle } from "./split-title.ts";

/** Why a name is not that of one person, or of several with a plural title. */
export type NameFault =
  | { readonly type: "several" }
  /** Names of a plural title with a sign for "and"; `mended` is the name with the word. */
  | { readonly type: "sign"; readonly mended: string }
  /** What may be a post, or another person, after a comma. */
  | { readonly type: "comma"; readonly first: string; readonly rest: string };

/** Whether the name of an entry, without its brackets, names more than its title says; else null. */
export function nameFault(name: string, words: PeopleWords): NameFault | null {
  if (splitPlural(name, words) !== null) return signInPlural(name, words);
  const [first = "", ...more] = name.split(/,\s*/).map((part) => part.trim());
  const rest = more.filter((part) => part !== "" && !lettersAfterName(part));
  const [second] = rest;
  if (second !== undefined) return afterComma(first, second, rest.join(", "), words);
  return joinedByAnd(first, words) ? { type: "several" } : null;
}

function signInPlural(name: string, { and }: PeopleWords): NameFault | null {
  if (!name.includes("&")) return null;
  return { type: "sign", mended: name.replace(/\s*,?\s*&\s*/g, ` ${and} `) };
}

/** A title may hold a comma before the name: "Lord Mayor, Councillor A Oak". */
function afterComma(
  first: string,
  second: string,
  rest: string,
  words: PeopleWords,
): NameFault | null {
  const named = isName(first, words);
  if (isName(second, words)) {
    const titled = splitTitle(second, words).title !== null || abbreviation(first).test(first);
    return !named && titled ? null : { type: "several" };
  }
  const meant = named || (allCapitals(first) && !abbreviation(first).test(first));
  return meant ? { type: "comma", first, rest } : null;
}

/** "K Gardner and M Bracey", "Mr & Mrs Jones"; but not "Chief Executive and Clerk J Brampton". */
function joinedByAnd(name: string, words: PeopleWords): boolean {
  const parts = name.split(` ${words.and} `).flatMap((part) => part.split(" & "));
  return parts.some((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) return false;
    if (part in words.titles) return beginsWithTitle(next, words);
    return isName(part, words) && (isName(next, words) || beginsWithTitle(part, words));
  });
}

/** Whether words are clearly a person's name: a title and more, or initials before a surname. */
function isName(words: string, people: PeopleWords): boolean {
  if (beginsWithTitle(words, people)) return true;
  const parts = words.split(" ");
  return parts.some((part, index) => index < parts.length - 1 && areOwnInitials(part));
}

/** Three letters without a stop are an organisation's: "NHS England". */
function areOwnInitials(word: string): boolean {
  return isInitials(word) && (word.includes(".") || word.length <= 2);
}

/** "Inspector Oak", but not "Inspector of Works". */
function beginsWithTitle(words: string, { titles }: PeopleWords): boolean {
  return Object.keys(titles).some(
    (title) =>
      words.startsWith(`${title} `) && allCapitals(words.slice(title.length + 1, title.length + 2)),
  );
}

const honours = pattern(String.raw`^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll}?)(?: \p{Lu}{2,})*$`);
const abbreviation = pattern(String.raw`\p{L}{2}\.`);
const small = pattern(String.raw`(?:^|\s)[^\p{Lu}]`);

/** "OBE", "BSc", "MBE JP": they are the person's. */
function lettersAfterName(words: string): boolean {
  return honours(words).test(words);
}

function allCapitals(words: string): boolean {
  return words !== "" && !small(words).test(words);
}
