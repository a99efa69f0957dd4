import type { PeopleWords } from "../house/index.ts";
import { pattern } from "../pattern.ts";
import { isInitials } from "./initials.ts";

/** Whether words are clearly a person's name: a title and more, or initials before a surname. */
export function isName(words: string, people: PeopleWords): boolean {
  if (beginsWithTitle(words, people)) return true;
  const parts = words.split(" ");
  return parts.some((part, index) => index < parts.length - 1 && areOwnInitials(part));
}

/** Three letters without a stop are an organisation's: "NHS England". */
function areOwnInitials(word: string): boolean {
  return isInitials(word) && (word.includes(".") || word.length <= 2);
}

/** Whether words begin with a person's initials: "A Oak", but not "Clerk A Oak". */
export function beginsWithInitials(words: string): boolean {
  const [first = "", ...more] = words.split(" ");
  return more.length > 0 && areOwnInitials(first);
}

/** "Inspector Oak", but not "Inspector of Works". */
export function beginsWithTitle(words: string, { titles }: PeopleWords): boolean {
  return Object.keys(titles).some(
    (title) => words.startsWith(`${title} `) && capital(words).test(words.slice(title.length + 1)),
  );
}

const capital = pattern(String.raw`^\p{Lu}`);
const capitals = pattern(String.raw`^\p{Lu}{2,}$`);
/** What stands with a small letter in names: "van der Berg", "ap Rhys", "al-Amin". */
const particle = /^(?:van|von|der|den|de|del|della|da|dos|di|du|la|le|ap|ab|ferch|bin|ibn|el|al)$/;

/**
 * Whether words may be a name without title or initials, such as "Ann Oak" or "Oak": three words or
 * fewer, in capitals, and none that the house knows from posts and organisations.
 */
export function mayBeName(words: string, people: PeopleWords): boolean {
  const parts = words.split(" ").filter((part) => !particle.test(part));
  const [first = ""] = parts;
  if (parts.length === 0 || parts.length > 3 || capitals(first).test(first)) return false;
  const known = new Set(people["no-names"]);
  return parts.every((part) => capital(part).test(part) && !known.has(part.toLowerCase()));
}
