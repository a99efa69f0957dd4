import type { Lines } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import { type Message, message, own, type Place } from "../problem.ts";
import { type LooseValue, looseValues } from "./loose-values.ts";
import type { Attribute } from "./parsed.ts";
import { quotesLacking } from "./quotes-lacking.ts";

export interface ReadAttributes {
  readonly attributes: readonly Attribute[];
  /** What could not be read, or null. */
  readonly fault: AttributeFault | null;
  /** Whether all could be read all the same: some only lack their quotes. */
  readonly whole?: true;
}

export interface AttributeFault {
  readonly rule: "misspelt-block" | "repeated-attribute" | "unknown-construct";
  readonly message: Message;
  readonly hint: Message;
  readonly place: Place;
}

const one = pattern(
  String.raw`[ \t]*(?:#(?<id>[\p{L}\p{N}-]+)|\.(?<class>[\p{L}\p{N}-]+)|(?<name>[a-z][a-z0-9-]*)(?:=(?:"(?<quoted>[^"]*)"|(?<bare>[\p{L}\p{N}-]+)))?)(?=[ \t]|$)`,
  "uy",
);

/**
 * A value with the end of another in it: in `moved="K Gardner” seconded=“A Bee"` straight quotes stand
 * round the whole.
 */
const swallows = pattern(String.raw`["'“”„‟«»‘’＂][\s,]*\p{L}[\p{L}\p{N}-]*\s*[=＝]`);

/** More than any construct has: hundreds on a line are no slips of a clerk's. */
const most = 40;

/**
 * Reads what stands between braces; `offset` is where it stands in the file, and `line` the line
 * that it is in, for the remedy.
 */
export function readAttributes(
  text: string,
  offset: number,
  lines: Lines,
  line = `{${text}}`,
): ReadAttributes {
  const attributes: Attribute[] = [];
  const loose = looseValues(text);
  const even = asIfQuoted(text, loose);
  const end = text.trimEnd().length;
  const sought = one(text);
  let at = 0;
  while (at < end) {
    sought.lastIndex = at;
    const match = sought.exec(even);
    if (match === null || isSwallowed(match)) {
      return { attributes, fault: unreadable(text, at, end, offset, lines) };
    }
    const read = withOwnValue(attribute(match, offset, lines), offset, loose);
    if (attributes.some(({ name }) => name === read.name && name !== "class")) {
      return { attributes, fault: repeated(read) };
    }
    if (attributes.length === most) return { attributes: [], fault: tooMany(read) };
    attributes.push(read);
    at = sought.lastIndex;
  }
  if (loose.length === 0) return { attributes, fault: null };
  return { attributes, fault: quotesLacking(text, loose, offset, lines, line), whole: true };
}

/** The text, as long as before, with only letters in values that should have been quoted. */
function asIfQuoted(text: string, loose: readonly LooseValue[]): string {
  return loose.reduce((even, { start, end }) => {
    const commas = /^,*/.exec(even.slice(end))?.[0].length ?? 0;
    const value = "-".repeat(end - start) + " ".repeat(commas);
    return even.slice(0, start) + value + even.slice(end + commas);
  }, text);
}

function withOwnValue(read: Attribute, offset: number, loose: readonly LooseValue[]): Attribute {
  const own = loose.find(({ start }) => offset + start === read.valuePlace.start.offset);
  return own === undefined ? read : { ...read, value: own.value };
}

/** Whether the value of an attribute has the next one in it. */
function isSwallowed({ groups }: RegExpExecArray): boolean {
  const value = groups?.quoted ?? "";
  return swallows(value).test(value);
}

function attribute(match: RegExpExecArray, offset: number, lines: Lines): Attribute {
  const groups = match.groups ?? {};
  const { id, name = id === undefined ? "class" : "id" } = groups;
  const value = id ?? groups.class ?? groups.quoted ?? groups.bare ?? null;
  const stop = offset + match.index + match[0].length;
  const start = stop - match[0].trimStart().length;
  const closing = groups.quoted === undefined ? 0 : 1;
  const place = lines.place(start, stop);
  const valuePlace = lines.place(stop - closing - (value?.length ?? 0), stop - closing);
  return { name, value, place, valuePlace };
}

function unreadable(text: string, at: number, end: number, offset: number, lines: Lines) {
  const rest = text.slice(at, end);
  const start = at + (rest.length - rest.trimStart().length);
  return {
    rule: "misspelt-block",
    message: message`Found ${text.slice(start, end)} in braces, expected name=value.`,
    hint: hintFor(rest),
    place: lines.place(offset + start, offset + end),
  } as const;
}

function hintFor(rest: string): Message {
  const curly = /[“”„‟«»‘’]/.test(rest);
  if (curly && /[”„‟«»’"],|,\s*[a-z-]+=/.test(rest))
    return message`Put each value in straight double quotes, and part the attributes with spaces, without commas.`;
  if (curly) return message`Put the value in straight double quotes: "…".`;
  if (rest.includes(","))
    return message`Part the attributes with spaces, without commas; put a value with a comma in straight double quotes.`;
  if (/^[ \t]*[A-Z]/.test(rest)) return message`Write the name of an attribute in small letters.`;
  return message`Put a value that holds anything but letters, digits and hyphens in straight double quotes, without spaces round the =.`;
}

function repeated({ name, place }: Attribute): AttributeFault {
  return {
    rule: "repeated-attribute",
    message: message`The attribute ${name} stands twice; only one of the two would count.`,
    hint: message`Keep one of them; several values stand together in one pair of quotes.`,
    place,
  };
}

function tooMany({ place }: Attribute): AttributeFault {
  return {
    rule: "unknown-construct",
    message: message`There are more than ${own(most)} attributes in these braces, and no construct has so many.`,
    hint: message`Keep those that the language reference names, and take the others out.`,
    place,
  };
}
