import type { TextValue, Value } from "../data/index.ts";
import type { PeopleWords } from "../house/index.ts";
import type { Entry, OthersEntry } from "../meeting/attendance.ts";
import { pattern } from "../pattern.ts";
import type { Place, Sink } from "../problem.ts";
import { countIn, numberOf } from "./count-in.ts";
import { entryFaults } from "./entry-faults.ts";
import { nameFault } from "./name-fault.ts";
import { namePeople } from "./name-people.ts";
import { isLongEntry, readLongEntry } from "./read-long-entry.ts";
import { splitAffiliation } from "./split-affiliation.ts";

/** Reads one line of an attendance list; null, with a problem, where it cannot be told apart. */
export function readEntry(value: Value, words: PeopleWords, report: Sink): Entry | null {
  if (value.type === "map" && !value.flow && isLongEntry(value)) {
    return readLongEntry(value, words, report);
  }
  if (value.type === "map") {
    report(value.flow ? entryFaults.inBraces(value.place) : entryFaults.ofMap(value));
    return null;
  }
  if (value.type !== "text") {
    report(entryFaults.nothing(value.place));
    return null;
  }
  return readShort(value, words, report);
}

function readShort(value: TextValue, words: PeopleWords, report: Sink): Entry | null {
  const prints = value.text.replace(/\s+/g, " ").trim();
  const { place } = value;
  if (namesNobody(prints, words)) return others(prints, words, place);
  const { name, affiliation, balanced, ambiguous } = splitAffiliation(prints);
  if (name.includes(";")) {
    report(entryFaults.semicolon(prints, place));
    return null;
  }
  if (ambiguous) {
    report(entryFaults.twoPairs(prints, place));
    return null;
  }
  const fault = nameFault(name, words);
  if (fault !== null) {
    report(entryFaults.ofName(fault, prints, affiliation, place));
    return null;
  }
  const people = namePeople(name, words);
  return { type: "people", prints, people, affiliation, details: null, balanced, place };
}

const smallOrDigit = pattern(String.raw`^[\p{Ll}\p{N}]`);
const firstWord = pattern(String.raw`^[\p{L}\p{N}'’-]+`);

/** An entry that begins with a small letter, a digit, a number word or "None" names nobody. */
function namesNobody(text: string, words: PeopleWords): boolean {
  if (smallOrDigit(text).test(text)) return true;
  const first = (firstWord(text).exec(text)?.[0] ?? "").toLowerCase();
  return words.nobody.includes(first) || numberOf(first, words) !== null;
}

function others(prints: string, words: PeopleWords, place: Place): OthersEntry {
  return { type: "others", prints, count: countIn(prints, words), place };
}
