import { type Lines, nearMiss } from "../data/index.ts";
import { message, own, type Place, type Problem, type Sink } from "../problem.ts";
import { damaged } from "./damaged.ts";

/** A value of a line, and where it stands. */
export interface Field {
  readonly text: string;
  readonly place: Place;
}

export type Fields = ReadonlyMap<string, Field>;

const start = /^\s*-\s*\{/;
const field =
  /\s*([A-Za-z-]+):\s+(?:("(?:[^"\\]|\\.)*")|('(?:[^']|'')*')|([^\s,{}[\]"'][^,{}[\]]*?))\s*(?:(,)|\}\s*$)/y;

/**
 * Reads a line of the register: `- { body: smk, n: 25 }`. It is read by itself and not as YAML,
 * so that a fault of one line is no fault of the others, and ten thousand lines take no time. Null, with a
 * problem, where it is no such line.
 */
export function readFields(
  text: string,
  offset: number,
  where: Lines,
  keys: readonly string[],
  report: Sink,
): Fields | null {
  const place = (from: number, to: number) => where.place(offset + from, offset + to);
  const fields = new Map<string, Field>();
  let at = start.exec(text)?.[0].length ?? text.length;
  for (;;) {
    field.lastIndex = at;
    const found = field.exec(text);
    const value = found === null ? null : unquoted(found);
    if (found === null || value === null) {
      report(unreadable(place(text.length - text.trimStart().length, text.length)));
      return null;
    }
    const [all, key = "", , , , goesOn] = found;
    const from = at + all.length - all.trimStart().length;
    const stands = place(from, at + all.replace(/\s*[,}]\s*$/, "").length);
    if (!keys.includes(key)) report(unknownField(key, keys, stands));
    else if (fields.has(key)) report(damaged(message`The field ${key} stands twice.`, stands));
    fields.set(key, { text: value, place: stands });
    if (goesOn === undefined) return fields;
    at = field.lastIndex;
  }
}

const example = "- { body: smk, series: 2019-20, n: 25, … }";

function unreadable(place: Place): Problem {
  const found = message`This line cannot be read, expected one number as safermk writes it: ${own(example)}`;
  return damaged(found, place);
}

function unquoted([, , double, single, plain = ""]: RegExpExecArray): string | null {
  if (single !== undefined) return single.slice(1, -1).replaceAll("''", "'");
  if (double === undefined) return plain;
  try {
    return String(JSON.parse(double));
  } catch {
    return null;
  }
}

function unknownField(key: string, keys: readonly string[], place: Place) {
  const near = nearMiss(key, keys);
  const found = message`There is no field ${key} in the register.`;
  return near === null
    ? damaged(found, place)
    : damaged(found, place, message`Did you mean ${near}?`);
}
