import type { Lines } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import { type Message, message, type Place, pasted } from "../problem.ts";
import type { Attribute } from "./parsed.ts";

export interface ReadAttributes {
  readonly attributes: readonly Attribute[];
  /** What could not be read, or null. */
  readonly fault: AttributeFault | null;
}

export interface AttributeFault {
  readonly rule: "misspelt-block" | "repeated-attribute";
  readonly message: Message;
  readonly hint: Message;
  readonly place: Place;
}

const one = pattern(
  String.raw`[ \t]*(?:#(?<id>[\p{L}\p{N}-]+)|\.(?<class>[\p{L}\p{N}-]+)|(?<name>[a-z][a-z0-9-]*)(?:=(?:"(?<quoted>[^"]*)"|(?<bare>[\p{L}\p{N}-]+)))?)(?=[ \t]|$)`,
  "uy",
);

/** Reads what stands between braces; `offset` is where it stands in the file. */
export function readAttributes(text: string, offset: number, lines: Lines): ReadAttributes {
  const attributes: Attribute[] = [];
  const end = text.trimEnd().length;
  const sought = one(text);
  let at = 0;
  while (at < end) {
    sought.lastIndex = at;
    const match = sought.exec(text);
    if (match === null) return { attributes, fault: unreadable(text, at, end, offset, lines) };
    const read = attribute(match, offset, lines);
    if (attributes.some(({ name }) => name === read.name && name !== "class")) {
      return { attributes, fault: repeated(read) };
    }
    attributes.push(read);
    at = sought.lastIndex;
  }
  return { attributes, fault: null };
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
    hint: unquoted(text, end, start) ?? hintFor(rest),
    place: lines.place(offset + start, offset + end),
  } as const;
}

/** A value of several words or with other signs, which only lacks its quotes. */
const loose = pattern(
  String.raw`(?<![^\s])([a-z][a-z0-9-]*)=([^\s"“”„‟«»‘’'=,{}()]+(?:[ \t]+(?![#.]|[a-z][a-z0-9-]*(?:=|$))[^\s"“”„‟«»‘’'=,{}()]+)*)(?=[ \t]|$)`,
  "gu",
);

function unquoted(text: string, end: number, fault: number): Message | null {
  const words = text.slice(0, end);
  for (const { 0: found, 1: name = "", 2: value = "", index } of words.matchAll(loose(words))) {
    if (index > fault || fault >= index + found.length) continue;
    return message`Put ${pasted(value)} in straight double quotes: ${pasted(`${name}="${value}"`)}`;
  }
  return null;
}

function hintFor(rest: string): Message {
  if (/[“”„‟«»‘’]/.test(rest)) return message`Put the value in straight double quotes: "…".`;
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
