import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { type Message, message, type Sink } from "../problem.ts";
import type { DataText } from "./data-text.ts";
import { lineAt } from "./line-at.ts";
import { quotedLine } from "./quoted-line.ts";

/**
 * Refuses a value that begins with a sign of YAML's own, by which words would be lost or copied:
 * aliases, anchors and tags, and in a list of a head brackets and braces. Gives the words as they
 * were typed, where they are words; null where the value can be read on.
 */
export function refuseMark(node: Node, data: DataText, report: Sink): string | null {
  const anchored = !isAlias(node) && node.anchor !== undefined;
  const bracketed = data.comments === "own-line" && isBracketedName(node, data.text);
  if (!isAlias(node) && !anchored && node.tag === undefined && !bracketed) return null;
  const [start, end] = node.range ?? [0, 0];
  const mark = markOf(data.text, start, end);
  const words = isAlias(node) || isScalar(node) || bracketed;
  const row = lineAt(data.text, mark.start).text;
  const [found, hint] = words ? wording(row) : markAlone(data.text.slice(mark.start, mark.end));
  const place = data.lines.place(data.offset + mark.start, data.offset + mark.end);
  report({ rule: "yaml-syntax", severity: "error", message: found, hint, place });
  return words ? data.text.slice(start, end).trim() : null;
}

/** Where the first tag or anchor before a value stands; without one the value itself, as for an alias. */
function markOf(text: string, start: number, end: number) {
  const before = /(?<=^|\s)[&!]\S*(?=\s)(?:\s+[&!]\S*)?\s*$/.exec(text.slice(0, start));
  if (before === null) return { start, end };
  const mark = /^\S+/.exec(before[0])?.[0] ?? "";
  return { start: before.index, end: before.index + mark.length };
}

/** An entry in brackets, or in braces without a colon: nobody writes lists of lists in a head. */
function isBracketedName(node: Node, text: string): boolean {
  if (!(isMap(node) || isSeq(node)) || node.flow !== true) return false;
  const start = node.range?.[0] ?? 0;
  const line = lineAt(text, start);
  const entry = /^\s*(?:- +)+$/.test(line.text.slice(0, start - line.start));
  return entry && (isSeq(node) || node.items.every(({ value }) => value === null));
}

/** Before a list or a group there is nothing to put in quotes. */
function markAlone(mark: string): readonly [Message, Message] {
  return [
    message`Found ${mark} before a list or a group, a sign with a meaning of its own in YAML.`,
    message`Take it out.`,
  ];
}

function wording(row: string): readonly [Message, Message] {
  const quoted = /(?:^|\s)#/.test(row) ? null : quotedLine(row);
  if (quoted?.marked) return [quoted.found, quoted.hint];
  return [
    message`A value that begins with *, & or ! has a meaning of its own in YAML.`,
    message`Put the whole value in double quotes.`,
  ];
}
