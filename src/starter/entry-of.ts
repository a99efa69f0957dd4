import type { PeopleEntry, Person } from "../meeting/attendance.ts";
import type { DraftEntry } from "./minutes-draft.ts";

/** Words that an entry on one line could not be told apart by. */
const unfit = /[();]|^[\p{Ll}\p{N}]/u;

/** Somebody with a post and an organisation as an entry of the attendance. */
export function entryOf(
  { name, bare, title }: Person,
  post: string | null,
  affiliation: string | null,
): DraftEntry {
  const said = [post, affiliation].filter((words) => words !== null).join(", ");
  if (!unfit.test(name) && isEven(said)) return said === "" ? name : `${name} (${said})`;
  return {
    name: bare,
    ...(title === null ? {} : { title }),
    ...(post === null ? {} : { post }),
    ...(affiliation === null ? {} : { affiliation }),
  };
}

/** An entry of earlier minutes without what was of that meeting alone: who came late, was away, and why. */
export function entryAgain(entry: PeopleEntry): DraftEntry {
  const { details, people, affiliation, prints } = entry;
  const [person] = people;
  if (details === null || person === undefined) return prints;
  const { post, prints: printed } = details;
  if (post === null && printed === null) return entryOf(person, null, affiliation);
  return {
    name: person.bare,
    ...(person.title === null ? {} : { title: person.title }),
    ...(post === null ? {} : { post }),
    ...(affiliation === null ? {} : { affiliation }),
    ...(printed === null ? {} : { prints: printed }),
  };
}

/** Whether every bracket has its other. */
function isEven(words: string): boolean {
  let depth = 0;
  for (const sign of words) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) return false;
  }
  return depth === 0;
}
