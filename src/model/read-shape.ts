import type * as z from "zod";
import { checkShape, type MapEntry, type MapValue, nearMiss, type Shaped } from "../data/index.ts";
import type { SourceWords } from "../house/index.ts";
import { message, type Problem, pasted, type Sink } from "../problem.ts";
import { type Meant, meantDate, meantTime } from "./meant-value.ts";

/**
 * Holds a head against its schema. Where it is at fault all that is wrong is told, and the rest is
 * read all the same, for the rules: without what can be spared, and with what was probably meant.
 */
export function readShape<Schema extends z.ZodObject>(
  schema: Schema,
  head: MapValue,
  spare: ReadonlySet<string>,
  words: Pick<SourceWords, "dates" | "references">,
  report: Sink,
): Shaped<z.output<Schema>> | null {
  const faults: Problem[] = [];
  const shaped = checkShape(schema, head, (problem) => faults.push(problem));
  if (shaped !== null) return shaped;
  const isWrong = ({ value }: MapEntry) => faults.some(({ place }) => place === value.place);
  for (const fault of faults) {
    const entry = head.entries.find(({ value }) => value.place === fault.place);
    report(entry === undefined ? fault : shown(fault, entry, meant(entry, words)));
  }
  const known = Object.keys(schema.shape);
  const entries = head.entries.flatMap((entry) => {
    const named = renamed(entry, head, known);
    if (named === null) return [];
    // Of a value under a misspelt key nothing was told.
    const value = named !== entry || isWrong(named) ? meant(named, words) : null;
    if (value !== null)
      return [{ ...named, value: { ...named.value, type: "text", text: value.text } as const }];
    return spare.has(named.key) && isWrong(named) ? [] : [named];
  });
  return checkShape(schema, { ...head, entries }, () => {});
}

/** An entry under the key that was meant; null where there is none. */
function renamed(entry: MapEntry, head: MapValue, known: readonly string[]): MapEntry | null {
  if (known.includes(entry.key)) return entry;
  const near = nearMiss(entry.key, known);
  if (near === null || head.entries.some(({ key }) => key === near)) return null;
  return { ...entry, key: near };
}

function meant(
  { key, value }: MapEntry,
  words: Pick<SourceWords, "dates" | "references">,
): Meant | null {
  if (value.type !== "text") return null;
  if (key === "date") return meantDate(value.text, words);
  return key === "start" || key === "end" ? meantTime(value.text) : null;
}

/** With the line to write, and what mends it where nothing else can have been meant. */
function shown(fault: Problem, { key, value }: MapEntry, meant: Meant | null): Problem {
  if (meant === null || fault.rule !== "wrong-type") return fault;
  const line = pasted(`${key}: ${meant.text}`);
  const hint = [
    ...fault.hint,
    ...(meant.sure ? message` Here that is ${line}` : message` Here that may be ${line}`),
  ];
  const { start, end } = value.place;
  const mend = [{ start: start.offset, end: end.offset, text: meant.text }];
  return meant.sure ? { ...fault, hint, mend } : { ...fault, hint };
}
