import type { PeopleWords } from "../house/index.ts";
import type { Person } from "../meeting/attendance.ts";
import { plainName } from "./plain-name.ts";

/**
 * Whether two entries name one person: by name without title. A surname alone does not tell
 * Mr Smith from Mrs Smith, so that there the titles count too; and of courtesies a person has one,
 * so that Mr J Smith is not Mrs J Smith, though Councillor J Smith may be.
 */
export function isSamePerson(left: Person, right: Person, { courtesies }: PeopleWords): boolean {
  if (plainName(left.bare) !== plainName(right.bare)) return false;
  const titles = [left, right].map(({ title }) => plainName(title ?? ""));
  const known = courtesies.map(plainName);
  if (titles[0] !== titles[1] && titles.every((title) => known.includes(title))) return false;
  const initialled = left.bare.trim().includes(" ");
  return initialled || left.title === null || right.title === null || left.title === right.title;
}
