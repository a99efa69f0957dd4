import type * as z from "zod";
import { message, own, type Place, type Problem } from "../problem.ts";
import { nearMiss } from "./near-miss.ts";
import { placeAt, valueAt } from "./plain-data.ts";
import { keysAt } from "./schema-keys.ts";
import type { Value } from "./value.ts";

type Issue = z.core.$ZodIssue;

/** Says in a clerk's words what a schema found. The schema's own message is what was expected. */
export function wordShapeFault(issue: Issue, schema: z.ZodType, value: Value): readonly Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, keysAt(schema, issue.path), issue, value));
  }
  if (issue.code === "invalid_union") {
    // Of a word or a group of keys the group stands last, and says of both what was expected.
    return (issue.errors.at(-1) ?? []).flatMap((inner) =>
      wordShapeFault({ ...inner, path: [...issue.path, ...inner.path] }, schema, value),
    );
  }
  if (isMissing(issue, value)) return missingKey(issue, schema, value);
  return [wrongValue(issue, value)];
}

function unknownKey(key: string, known: readonly string[], issue: Issue, value: Value): Problem {
  const near = nearMiss(key, known);
  const list = known.join(", ");
  return {
    rule: "unknown-key",
    severity: "error",
    message: message`The key ${key} is not known here.`,
    hint: near === null ? message`Use one of: ${own(list)}.` : message`Did you mean ${own(near)}?`,
    place: keyPlace(value, issue.path, key),
  };
}

function missingKey(issue: Issue, schema: z.ZodType, value: Value): readonly Problem[] {
  const key = String(issue.path.at(-1) ?? "");
  const above = issue.path.slice(0, -1);
  const map = valueAt(value, above);
  const entries = map.type === "map" ? map.entries : [];
  const known = keysAt(schema, above);
  const misspelt = entries.some(
    (entry) => !known.includes(entry.key) && nearMiss(entry.key, known) === key,
  );
  // Its unknown key is a problem already.
  if (misspelt) return [];
  const place = entries.find((entry) => entry.key === key)?.keyPlace;
  const start = startOf(placeAt(value, issue.path));
  if (place !== undefined) return [empty(key, issue.message, place)];
  const only = issue.code === "invalid_value" && issue.values.length === 1;
  return [absent(key, issue.message, only, start)];
}

function absent(key: string, expected: string, only: boolean, place: Place): Problem {
  const rest = expected === "" ? "its value" : expected;
  return {
    rule: "missing-key",
    severity: "error",
    message: message`The key ${own(key)} is missing.`,
    hint: only
      ? message`Add the line ${own(`${key}: ${expected}`)}.`
      : message`Add a line ${own(`${key}:`)} and ${own(rest)}.`,
    place,
  };
}

function empty(key: string, expected: string, place: Place): Problem {
  const words = expected === "" ? "its value" : expected;
  return {
    rule: "missing-key",
    severity: "error",
    message: message`The key ${own(key)} has no value.`,
    hint: message`On this line, after ${own(`${key}:`)} and a space, write ${own(words)}.`,
    place,
  };
}

function wrongValue(issue: Issue, value: Value): Problem {
  const found = valueAt(value, issue.path);
  const shown =
    found.type === "text" ? message`Found ${found.text}` : message`Found ${own(kinds[found.type])}`;
  const rule = issue.code === "custom" ? String(issue.params?.rule ?? "wrong-type") : "wrong-type";
  return {
    rule,
    severity: "error",
    message: [...shown, `, expected ${expectedBy(issue)}.`],
    hint: message`Write ${own(expectedBy(issue))}.`,
    place: found.place,
  };
}

/** A schema that says nothing of its own wants a group of keys. */
function expectedBy(issue: Issue): string {
  const unsaid = issue.code === "invalid_type" && /^(object|record)$/.test(issue.expected);
  return unsaid && issue.message.startsWith("Invalid input") ? kinds.map : issue.message;
}

const kinds = {
  text: "words",
  list: "a list",
  map: "a group of keys",
  empty: "nothing",
} as const;

function isMissing(issue: Issue, value: Value): boolean {
  if (issue.code !== "invalid_type" && issue.code !== "invalid_value") return false;
  const parent = valueAt(value, issue.path.slice(0, -1));
  const last = issue.path.at(-1);
  if (parent.type !== "map") return false;
  const entry = parent.entries.find(({ key }) => key === last);
  return entry === undefined || entry.value.type === "empty";
}

function keyPlace(value: Value, path: readonly PropertyKey[], key: string): Place {
  const map = valueAt(value, path);
  const entry = map.type === "map" ? map.entries.find((entry) => entry.key === key) : undefined;
  return entry?.keyPlace ?? map.place;
}

function startOf(place: Place): Place {
  return { ...place, end: place.start };
}
