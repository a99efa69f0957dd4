import { checkShape, type MapValue, nearMiss } from "../data/index.ts";
import type { PeopleWords } from "../house/index.ts";
import type { Entry } from "../meeting/attendance.ts";
import { message, type Place, type Sink } from "../problem.ts";
import { entrySchema } from "./attendance-schema.ts";
import { nameFault } from "./name-fault.ts";
import { namedSo } from "./named-so.ts";
import { refuseEmpty } from "./refuse-empty.ts";
import { splitPlural } from "./split-title.ts";

const longKeys = Object.keys(entrySchema.shape);

/** Whether a map is an entry in the long form, and not a post with a colon before a name. */
export function isLongEntry({ entries }: MapValue): boolean {
  const [first] = entries;
  if (entries.some(({ key }) => longKeys.includes(key))) return true;
  return first !== undefined && nearMiss(first.key, longKeys) !== null;
}

/** Reads an entry in the long form, one key a line; null, with problems, where it is at fault. */
export function readLongEntry(value: MapValue, words: PeopleWords, report: Sink): Entry | null {
  const { place } = value;
  const empty = refuseEmpty(value, report);
  const kept = { ...value, entries: value.entries.filter(({ value }) => value.type !== "empty") };
  const nameless = empty && !kept.entries.some(({ key }) => key === "name");
  const shaped = nameless ? null : checkShape(entrySchema, kept, report);
  if (shaped === null || empty) return null;
  const { data, at } = shaped;
  const name = tidy(data.name);
  if (splitPlural(name, words) !== null || nameFault(name, words) !== null) {
    report(several(name, at("name")));
    return null;
  }
  const person = namedSo(name, data.title, data.initials, words);
  return {
    type: "people",
    prints: person.name,
    people: [person],
    affiliation: tidied(data.affiliation),
    details: {
      post: tidied(data.post),
      reason: tidied(data.reason),
      substitute: tidied(data.substitute),
      remote: data.remote ?? false,
      arrived: data.arrived ?? false,
      prints: tidied(data.prints),
    },
    balanced: true,
    place,
  };
}

function tidied(text: string | undefined): string | null {
  return text === undefined ? null : tidy(text);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function several(name: string, place: Place) {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`Found ${name}, expected the name of one person.`,
    hint: message`Give each person an entry of their own, and write a post on a line post: below the name.`,
    place,
  } as const;
}
