import type { Person } from "../meeting/attendance.ts";

/**
 * Whether two entries name one person: by name without title. A surname alone does not tell
 * Mr Smith from Mrs Smith, so that there the titles count too.
 */
export function isSamePerson(left: Person, right: Person): boolean {
  if (plain(left.bare) !== plain(right.bare)) return false;
  const initialled = left.bare.trim().includes(" ");
  return initialled || left.title === null || right.title === null || left.title === right.title;
}

/** "k. gardner" is "K Gardner". */
function plain(name: string): string {
  return name.replaceAll(".", " ").replace(/\s+/g, " ").trim().toLowerCase();
}
