import type { PeopleWords } from "../house/index.ts";
import type { Person } from "../meeting/attendance.ts";
import { personOf } from "./person-of.ts";
import { splitTitle } from "./split-title.ts";

/** A person whose title and initials may be given apart from the name. */
export function namedSo(
  name: string,
  title: string | undefined,
  initials: string | undefined,
  words: PeopleWords,
): Person {
  const given = title?.replace(/\s+/g, " ").trim();
  const bare =
    given !== undefined && name.startsWith(`${given} `) ? name.slice(given.length + 1) : name;
  const typed = given === undefined ? splitTitle(name, words) : { title: given, bare };
  const person = personOf(typed.title, typed.bare);
  return initials === undefined ? person : { ...person, initials: initials.trim() };
}
