import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { type Message, message, type Place, type Sink } from "../problem.ts";
import type { DataText } from "./data-text.ts";
import { lineAt } from "./line-at.ts";
import { quotedLine } from "./quoted-line.ts";

/**
 * Refuses a value that begins with a sign of YAML's own, by which words would be lost or copied:
 * aliases, anchors and tags, and in a list of a head brackets and braces. Gives the words as they
 * were typed, where they are words; null where the value can be read on.
 */
export function refuseMark(node: Node, place: Place, data: DataText, report: Sink): string | null {
  const anchored = !isAlias(node) && node.anchor !== undefined;
  const bracketed = data.comments === "own-line" && isBracketedName(node, data.text);
  if (!isAlias(node) && !anchored && node.tag === undefined && !bracketed) return null;
  const [start, end] = node.range ?? [0, 0];
  const [found, hint] = wording(lineAt(data.text, start).text);
  report({ rule: "yaml-syntax", severity: "error", message: found, hint, place });
  const words = isAlias(node) || isScalar(node) || bracketed;
  return words ? data.text.slice(start, end).trim() : null;
}

/** An entry in brackets, or in braces without a colon: nobody writes lists of lists in a head. */
function isBracketedName(node: Node, text: string): boolean {
  if (!(isMap(node) || isSeq(node)) || node.flow !== true) return false;
  const start = node.range?.[0] ?? 0;
  const line = lineAt(text, start);
  const entry = /^\s*(?:- +)+$/.test(line.text.slice(0, start - line.start));
  return entry && (isSeq(node) || node.items.every(({ value }) => value === null));
}

function wording(row: string): readonly [Message, Message] {
  const quoted = /(?:^|\s)#/.test(row) ? null : quotedLine(row);
  if (quoted?.marked) return [quoted.found, quoted.hint];
  return [
    message`A value that begins with *, & or ! has a meaning of its own in YAML.`,
    message`Put the whole value in double quotes.`,
  ];
}
