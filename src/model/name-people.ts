import type { PeopleWords } from "../house/index.ts";
import type { Person } from "../meeting/attendance.ts";

/** The people that a name names: one, or several where the title is a plural. */
export function namePeople(name: string, words: PeopleWords): readonly Person[] {
  const many = longestBefore(name, Object.values(words.titles));
  const one = Object.keys(words.titles).find((title) => words.titles[title] === many);
  if (many === undefined || one === undefined) return [person(name, ...splitTitle(name, words))];
  return splitNames(name.slice(many.length + 1), words).map((bare) =>
    person(`${one} ${bare}`, one, bare),
  );
}

/** Parts names written as in a sentence: "Benson, Costelloe and O'Dea". */
export function splitNames(text: string, words: PeopleWords): readonly string[] {
  return text
    .split(",")
    .flatMap((part) => part.split(` ${words.and} `))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function person(name: string, title: string | null, bare: string): Person {
  return { name, title, bare, surname: surnameOf(bare), initials: null, chair: false };
}

/** A title is one the house knows, or what stands before initials. */
function splitTitle(name: string, words: PeopleWords): [title: string | null, bare: string] {
  const known = longestBefore(name, Object.keys(words.titles));
  if (known !== undefined) return [known, name.slice(known.length + 1)];
  const parts = name.split(" ");
  const initials = parts.findIndex((part) => isInitials(part));
  if (initials <= 0 || initials === parts.length - 1) return [null, name];
  return [parts.slice(0, initials).join(" "), parts.slice(initials).join(" ")];
}

function surnameOf(bare: string): string {
  const parts = bare.split(" ");
  const start = parts.findIndex((part) => !isInitials(part));
  const [first] = parts;
  if (start > 0) return parts.slice(start).join(" ");
  return parts.length > 1 && first !== undefined ? (parts.at(-1) ?? bare) : bare;
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,4}$/u.test(word);
}

/** The longest title that a name begins with. */
function longestBefore(name: string, titles: readonly string[]): string | undefined {
  return titles
    .filter((title) => name.startsWith(`${title} `))
    .sort((left, right) => right.length - left.length)[0];
}
