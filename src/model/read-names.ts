import type { PeopleWords } from "../house/index.ts";
import type { Person } from "../meeting/attendance.ts";
import { evenName } from "../meeting/even-name.ts";
import type { Named } from "../meeting/named.ts";
import { message, type Place, type Sink } from "../problem.ts";
import { isInitialsOf } from "./people-named.ts";
import type { Reading } from "./reading.ts";
import { type Roster, whoIs } from "./roster.ts";
import { splitNames, type TypedName } from "./split-names.ts";

/**
 * Reads names written as in a sentence: "Councillors Benson, Costelloe and O'Dea". One that is
 * nobody's in the roster, or that several have, is kept, with no person.
 */
export function readNames(
  text: string,
  place: Place,
  { roster, words, report }: Pick<Reading, "roster" | "words" | "report">,
): readonly Named[] {
  if (text.includes(";")) reportSemicolon(text, place, report);
  return splitNames(text.replaceAll(";", ","), words.people).map((typed) =>
    nameOne(typed, placeWithin(typed.prints, text, place), roster, words.people),
  );
}

function nameOne(typed: TypedName, place: Place, roster: Roster, words: PeopleWords): Named {
  const meant = whoIs(roster, typed, words);
  const person = meant.length === 1 ? (meant[0] ?? null) : null;
  const { prints, title, bare } = typed;
  const alone = title === null ? bare : `${title} ${bare}`;
  return {
    prints: person === null ? prints : inSentence(person, typed),
    name: person?.name ?? alone,
    person,
    meant,
    place,
  };
}

/** Initials alone print the full name and a surname alone the title with it, all else as typed. */
function inSentence(person: Person, typed: TypedName): string {
  const { name, title, surname } = person;
  if (isInitialsOf(person, typed)) return name;
  const alone = typed.title === null && evenName(typed.bare) === evenName(surname);
  return alone && title !== null ? `${title} ${typed.prints}` : typed.prints;
}

/** The place of one name, where the place of all is that of their text and of nothing else. */
function placeWithin(name: string, text: string, place: Place): Place {
  const { start, end } = place;
  const at = text.indexOf(name);
  if (at < 0 || start.line !== end.line || end.offset - start.offset !== text.length) return place;
  const point = (index: number) => ({
    line: start.line,
    column: start.column + index,
    offset: start.offset + index,
  });
  return { ...place, start: point(at), end: point(at + name.length) };
}

function reportSemicolon(text: string, place: Place, report: Sink): void {
  report({
    rule: "wrong-type",
    severity: "error",
    message: message`In ${text} a semicolon stands between names, expected them as in a sentence.`,
    hint: message`Put a comma between the names, and the word and before the last.`,
    place,
  });
}
