import { checkShape, type MapEntry, type MapValue, nearMiss, type Value } from "../data/index.ts";
import type { PeopleWords } from "../house/index.ts";
import {
  type AttendanceGroup,
  type AttendancePart,
  type Entry,
  standardGroups,
} from "../meeting/attendance.ts";
import { message, own, type Place, type Sink } from "../problem.ts";
import { groupSchema } from "./attendance-schema.ts";
import { readEntry } from "./read-entry.ts";
import { refuseEmpty } from "./refuse-empty.ts";

/** Reads one group of the attendance: a list, lists by employer, or the long form. */
export function readGroup(
  { key, keyPlace, value }: MapEntry,
  words: PeopleWords,
  report: Sink,
): AttendanceGroup | null {
  const near = nearMiss(key, standardGroups);
  if (near !== null && near !== key) {
    report(misspelt("group", key, near, keyPlace));
    return null;
  }
  const place = { ...keyPlace, end: value.place.end };
  const usual = { key, heading: null, voting: key === "present", vacancies: 0, print: true };
  if (value.type === "map" && !value.flow && isLongGroup(value)) {
    return readLongGroup(value, { ...usual, parts: [], place }, words, report);
  }
  return { ...usual, parts: readParts(value, words, report), place };
}

const groupKeys = Object.keys(groupSchema.shape);

function isLongGroup({ entries }: MapValue): boolean {
  return entries.some(({ key }) => groupKeys.includes(key));
}

function readLongGroup(
  value: MapValue,
  usual: AttendanceGroup,
  words: PeopleWords,
  report: Sink,
): AttendanceGroup {
  const people = value.entries.find(({ key }) => key === "people");
  const rest = { ...value, entries: value.entries.filter((entry) => entry !== people) };
  refuseEmpty(rest, report);
  const data = checkShape(groupSchema, rest, report)?.data ?? {};
  if (people === undefined && !rest.entries.some(({ key }) => key === "vacancies")) {
    report(peopleless(value));
  }
  return {
    ...usual,
    heading: data.heading?.replace(/\s+/g, " ").trim() ?? null,
    voting: data.voting ?? usual.voting,
    vacancies: data.vacancies ?? 0,
    print: data.print ?? true,
    parts: people === undefined ? [] : readParts(people.value, words, report),
  };
}

function readParts(value: Value, words: PeopleWords, report: Sink): readonly AttendancePart[] {
  if (value.type !== "map" || value.flow) {
    return [{ employer: null, entries: readEntries(value, words, report) }];
  }
  return value.entries.flatMap(({ key, keyPlace, value }) => {
    const near = nearMiss(key, groupKeys);
    if (near !== null) {
      report(misspelt("key", key, near, keyPlace));
      return [];
    }
    const employer = key.replace(/\s+/g, " ").normalize("NFC");
    return [{ employer, entries: readEntries(value, words, report) }];
  });
}

function readEntries(value: Value, words: PeopleWords, report: Sink): readonly Entry[] {
  if (value.type !== "list" || value.flow) {
    const expected = "one entry a line, each with a hyphen and a space before it";
    report({
      rule: "wrong-type",
      severity: "error",
      message: message`Expected ${own(expected)}.`,
      hint: message`Write ${own(expected)}. If there was nobody, leave the group out or write - None.`,
      place: value.place,
    });
    return [];
  }
  return value.items.flatMap((item) => readEntry(item, words, report) ?? []);
}

function peopleless({ place, entries }: MapValue) {
  const [first] = entries;
  return {
    rule: "missing-key",
    severity: "error",
    message: message`The key people is missing.`,
    hint: message`Add a line people: and below it the names, one a line, each with a hyphen and a space before it.`,
    place: first?.keyPlace ?? place,
  } as const;
}

function misspelt(what: "group" | "key", key: string, near: string, place: Place) {
  return {
    rule: "unknown-key",
    severity: "error",
    message: message`The ${own(what)} ${key} is not known, but ${own(near)} is.`,
    hint: message`Did you mean ${own(near)}? A name of your own must be less like it.`,
    place,
  } as const;
}
