import type { PeopleWords } from "../house/index.ts";
import type { Person } from "../meeting/attendance.ts";
import { personOf } from "./person-of.ts";
import { splitNames } from "./split-names.ts";
import { splitPlural, splitTitle } from "./split-title.ts";

/** The people that a name names: one, or several where the title is a plural. */
export function namePeople(name: string, words: PeopleWords): readonly Person[] {
  const names =
    splitPlural(name, words) === null ? [splitTitle(name, words)] : splitNames(name, words);
  return names.map(({ title, bare }) => personOf(title, bare));
}
