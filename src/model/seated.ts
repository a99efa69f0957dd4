import type { Person } from "../meeting/attendance.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { KnownPerson, Post } from "../meeting/known-person.ts";

/** Those who hold a post in a body on a day, and those of whom no post is given. */
export function seated(
  people: readonly KnownPerson[],
  body: string,
  date: CivilDate,
): readonly Person[] {
  const holds = ({ body: where, from, to }: Post) =>
    where.value === body && (from === null || from <= date) && (to === null || date <= to);
  return people
    .filter(({ posts }) => posts.length === 0 || posts.some(holds))
    .map(({ person }) => person);
}
