import { type MapEntry, nearMiss, type Value } from "../data/index.ts";
import type { PeopleWords } from "../house/index.ts";
import {
  type AttendanceGroup,
  type AttendancePart,
  standardGroups,
} from "../meeting/attendance.ts";
import { message, own, type Place, type Sink } from "../problem.ts";
import { findChair } from "./find-chair.ts";
import { notYet } from "./not-yet.ts";
import { readEntry } from "./read-entry.ts";

/** Reads the attendance lists of a head, and finds in them who took the Chair. */
export function readAttendance(
  value: Value | null,
  chair: string | null,
  words: PeopleWords,
  report: Sink,
): readonly AttendanceGroup[] {
  if (value === null || value.type === "empty") return [];
  if (value.type !== "map" || value.flow) {
    report(
      wrongType("groups such as present: and apologies:, each with a list below it", value.place),
    );
    return [];
  }
  const groups = value.entries.flatMap((entry) => readGroup(entry, words, report) ?? []);
  return findChair(groups, chair, [], words);
}

function readGroup(entry: MapEntry, words: PeopleWords, report: Sink): AttendanceGroup | null {
  const { key, keyPlace, value } = entry;
  const near = nearMiss(key, standardGroups);
  if (near !== null && near !== key) {
    report(unknownGroup(key, near, keyPlace));
    return null;
  }
  const parts = readParts(value, words, report);
  const place = { ...keyPlace, end: value.place.end };
  const voting = key === "present";
  return { key, heading: null, voting, vacancies: 0, print: true, parts, place };
}

function readParts(value: Value, words: PeopleWords, report: Sink): readonly AttendancePart[] {
  if (value.type === "map" && !value.flow) return readEmployers(value.entries, words, report);
  return [{ employer: null, entries: readEntries(value, words, report) }];
}

function readEmployers(entries: readonly MapEntry[], words: PeopleWords, report: Sink) {
  const long = entries.find(({ key }) => groupKeys.has(key));
  if (long !== undefined) {
    report(notYet("The long form of a group", long.keyPlace));
    return [];
  }
  return entries.map(({ key, value }) => ({
    employer: key.replace(/\s+/g, " ").normalize("NFC"),
    entries: readEntries(value, words, report),
  }));
}

function readEntries(value: Value, words: PeopleWords, report: Sink) {
  if (value.type !== "list" || value.flow) {
    report(wrongType("one entry a line, each with a hyphen and a space before it", value.place));
    return [];
  }
  return value.items.flatMap((item) => readEntry(item, words, report) ?? []);
}

const groupKeys = new Set(["people", "heading", "voting", "vacancies", "print"]);

function wrongType(expected: string, place: Place) {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`Expected ${own(expected)}.`,
    hint: message`Write ${own(expected)}. If there was nobody, leave the group out or write - None.`,
    place,
  } as const;
}

function unknownGroup(key: string, near: string, place: Place) {
  return {
    rule: "unknown-key",
    severity: "error",
    message: message`The group ${key} is not known, but ${own(near)} is.`,
    hint: message`Did you mean ${own(near)}? A group of your own needs a name less like it.`,
    place,
  } as const;
}
