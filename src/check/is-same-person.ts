import type { Person } from "../meeting/attendance.ts";
import { plainName } from "./plain-name.ts";

/** Titles of which a person has one: Mr J Smith is not Mrs J Smith, though Councillor J Smith may be. */
const courtesies = new Set(["mr", "mrs", "ms", "miss", "mx", "sir", "dame"]);

/**
 * Whether two entries name one person: by name without title. A surname alone does not tell
 * Mr Smith from Mrs Smith, so that there the titles count too.
 */
export function isSamePerson(left: Person, right: Person): boolean {
  if (plainName(left.bare) !== plainName(right.bare)) return false;
  const titles = [left, right].map(({ title }) => plainName(title ?? ""));
  if (titles[0] !== titles[1] && titles.every((title) => courtesies.has(title))) return false;
  const initialled = left.bare.trim().includes(" ");
  return initialled || left.title === null || right.title === null || left.title === right.title;
}
