import type { PeopleWords } from "../house/index.ts";
import type { Person } from "../meeting/attendance.ts";
import { evenName } from "../meeting/even-name.ts";
import { pattern } from "../pattern.ts";
import type { TypedName } from "./split-names.ts";

/**
 * Those of some people whom a name may mean: by full name, by name without title, by surname, by
 * title and surname, or by initials, whichever fits first. Several where the name does not tell.
 */
export function peopleNamed(
  people: readonly Person[],
  typed: TypedName,
  words: PeopleWords,
): readonly Person[] {
  for (const way of ways) {
    const found = people.filter((person) => way(person, typed, words));
    if (found.length > 0) return found;
  }
  return [];
}

const capital = pattern(String.raw`^\p{Lu}`);

/** Whether a name is no more than the initials of a person: "KG". */
export function isInitialsOf({ initials }: Person, { title, bare }: TypedName): boolean {
  if (initials === null || title !== null || !capital(bare).test(bare)) return false;
  return initialsAlone(bare) === initialsAlone(initials);
}

/** "K.G." and "K-G" are KG. */
export function initialsAlone(text: string): string {
  return text.replace(/[.\s-]/g, "");
}

type Way = (person: Person, typed: TypedName, words: PeopleWords) => boolean;

const ways: readonly Way[] = [
  ({ name }, typed) => same(name, inFull(typed)),
  ({ bare }, typed) => typed.title === null && same(bare, typed.bare),
  ({ bare, title }, typed, words) => same(bare, typed.bare) && titleFits(typed.title, title, words),
  ({ surname }, typed) => typed.title === null && same(surname, typed.bare),
  ({ title, surname }, typed) => title !== null && same(`${title} ${surname}`, inFull(typed)),
  ({ title, surname }, typed, words) =>
    same(surname, typed.bare) && titleFits(typed.title, title, words),
  isInitialsOf,
];

function inFull({ title, bare }: TypedName): string {
  return title === null ? bare : `${title} ${bare}`;
}

/**
 * "Cllr" is Councillor in short and "Councillor" is enough for a Parish Councillor; anybody without
 * a title may have one.
 */
function titleFits(
  typed: string | null,
  title: string | null,
  { "short-titles": short }: PeopleWords,
): boolean {
  if (typed === null || title === null) return true;
  const [said, listed] = [evenName(short[typed] ?? typed), evenName(short[title] ?? title)];
  return said === listed || listed.endsWith(` ${said}`);
}

function same(left: string, right: string): boolean {
  return evenName(left) === evenName(right);
}
