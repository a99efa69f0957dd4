import type { Named } from "../meeting/named.ts";
import type { Place } from "../problem.ts";
import { findPerson } from "./find-chair.ts";
import { splitNames } from "./name-people.ts";
import type { Reading } from "./reading.ts";

/**
 * Reads names written as in a sentence: "Councillors Benson, Costelloe and O'Dea". One that is
 * nobody's in the roster is kept, with no person.
 */
export function readNames(
  text: string,
  place: Place,
  { roster, words }: Reading,
): readonly Named[] {
  return splitNames(text, words.people).map((name) => ({
    prints: name,
    person: findPerson(roster.people, name),
    place,
  }));
}
