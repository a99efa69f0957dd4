import type { PeopleWords } from "../house/index.ts";
import { pattern } from "../pattern.ts";
import { isName, mayBeName } from "./is-name.ts";
import { joinedNames } from "./joined-names.ts";
import { lettersAfterName } from "./letters-after-name.ts";
import { oneALine } from "./one-a-line.ts";
import { splitPlural, splitTitle } from "./split-title.ts";

/** Why a name is not that of one person, or of several with a plural title. */
export type NameFault =
  /** `lines` are the people, each as on a line of their own. */
  | { readonly type: "several"; readonly lines: readonly string[] }
  /** Names of a plural title with a sign for "and"; `mended` is the name with the word. */
  | { readonly type: "sign"; readonly mended: string }
  /** What may be a post, or another person, after a comma, behind a dash or in square brackets. */
  | {
      readonly type: "comma" | "dash" | "square";
      readonly first: string;
      readonly rest: string;
    };

/** Whether the name of an entry, without its brackets, names more than its title says; else null. */
export function nameFault(name: string, words: PeopleWords): NameFault | null {
  if (splitPlural(name, words) !== null) return signInPlural(name, words);
  const behind = behindSign(name, words);
  if (behind !== null) return behind;
  const [first = "", ...more] = name.split(/,\s*/).map((part) => part.trim());
  const rest = more.filter((part) => part !== "" && !lettersAfterName(part));
  const [second] = rest;
  const several = { type: "several", lines: oneALine(name, words) } as const;
  if (second === undefined) return joinedNames(first, words) ? several : null;
  const meant = afterComma(first, second, words);
  if (meant === "several") return several;
  return meant === null ? null : { type: "comma", first, rest: rest.join(", ") };
}

function signInPlural(name: string, { and }: PeopleWords): NameFault | null {
  if (!name.includes("&")) return null;
  return { type: "sign", mended: name.replace(/\s*,?\s*&\s*/g, ` ${and[0] ?? ""} `) };
}

/** "A Oak - Council", "A Oak [Council]"; but not "Vice-Chair - A Oak", where a post may be meant. */
function behindSign(name: string, words: PeopleWords): NameFault | null {
  const [, first = "", dash, rest = ""] = /^(.+?)\s+(?:([-–—])\s+|\[)(.+?)\]?$/.exec(name) ?? [];
  if (first === "" || !(isName(first, words) || mayBeName(first, words))) return null;
  return { type: dash === undefined ? "square" : "dash", first, rest };
}

/** A title may hold a comma before the name: "Lord Mayor, Councillor A Oak". */
function afterComma(first: string, second: string, words: PeopleWords): "several" | "comma" | null {
  const named = isName(first, words);
  if (isName(second, words)) {
    const titled = splitTitle(second, words).title !== null || abbreviation(first).test(first);
    return !named && titled ? null : "several";
  }
  return named || (allCapitals(first) && !abbreviation(first).test(first)) ? "comma" : null;
}

const abbreviation = pattern(String.raw`\p{L}{2}\.`);
const small = pattern(String.raw`(?:^|\s)[^\p{Lu}]`);

function allCapitals(words: string): boolean {
  return words !== "" && !small(words).test(words);
}
