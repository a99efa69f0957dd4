import type { MapValue, TextValue, Value } from "../data/index.ts";
import type { PeopleWords } from "../house/index.ts";
import type { Entry, OthersEntry } from "../meeting/attendance.ts";
import { pattern } from "../pattern.ts";
import { message, type Place, pasted, type Sink } from "../problem.ts";
import { countIn, numberOf } from "./count-in.ts";
import { namePeople } from "./name-people.ts";
import { isLongEntry, readLongEntry } from "./read-long-entry.ts";
import { splitAffiliation } from "./split-affiliation.ts";

/** Reads one line of an attendance list; null, with a problem, where it cannot be told apart. */
export function readEntry(value: Value, words: PeopleWords, report: Sink): Entry | null {
  if (value.type === "map" && !value.flow && isLongEntry(value)) {
    return readLongEntry(value, words, report);
  }
  if (value.type === "map") {
    report(value.flow ? inBraces(value.place) : mapEntry(value));
    return null;
  }
  if (value.type !== "text") {
    report(nothing(value.place));
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
    report(semicolon(prints, place));
    return null;
  }
  if (ambiguous) {
    report(twoPairs(prints, place));
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

function mapEntry(value: MapValue) {
  const [first] = value.entries;
  const key = first?.key ?? "";
  const text = first?.value.type === "text" ? first.value.text : "";
  return {
    rule: "ambiguous-entry",
    severity: "error",
    message: message`The colon makes ${key} a key and ${text} its value, not a person.`,
    hint: message`Write the person first and the post in brackets: ${pasted(`- ${text} (${key})`)}.`,
    place: value.place,
  } as const;
}

function inBraces(place: Place) {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`This entry stands in braces, expected a name.`,
    hint: message`Write the name after the hyphen, or name: and the name, and each further key on a line of its own.`,
    place,
  } as const;
}

function nothing(place: Place) {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`This entry of the list is empty.`,
    hint: message`Write a name after the hyphen, or take the line out.`,
    place,
  } as const;
}

function semicolon(prints: string, place: Place) {
  return {
    rule: "ambiguous-entry",
    severity: "error",
    message: message`In ${prints} a semicolon stands between names, expected one person a line.`,
    hint: message`Give each person a line, with a hyphen and a space before the name.`,
    place,
  } as const;
}

function twoPairs(prints: string, place: Place) {
  return {
    rule: "ambiguous-entry",
    severity: "error",
    message: message`In ${prints} brackets do not stand once, at the end, so the name cannot be told from the affiliation.`,
    hint: message`Keep one pair of brackets, last on the line; give each person a line.`,
    place,
  } as const;
}
