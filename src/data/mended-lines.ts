import { type Message, message, own, pasted } from "../problem.ts";
import { entryMark } from "./entry-mark.ts";
import { quotedLine } from "./quoted-line.ts";

/** A line as it was probably meant, and what was wrong with it. */
export interface MendedLine {
  /** Which line, counted from 0. */
  readonly row: number;
  readonly line: string;
  readonly found: Message;
  readonly hint: Message;
  /** Whether nothing was guessed. */
  readonly sure?: true;
}

/** What may have been meant where YAML complains of a line, the likeliest first. */
export function mendedLines(rows: readonly string[], at: number): readonly MendedLine[] {
  const below = rows.findIndex((row, index) => index > at && row.trim() !== "");
  const deeper = below >= 0 && indentOf(rows[below] ?? "") > indentOf(rows[at] ?? "");
  // A key that stands too far to the right is told of on the line above it.
  const opener = /:\s*$/.test(rows[at] ?? "");
  return [
    ...remarked(rows, at),
    ...(deeper && !opener ? moved(rows, below) : []),
    ...moved(rows, at),
    ...spaced(rows, at),
    ...quotedRow(rows, at).map((mend) => ({ ...mend, sure: true }) as const),
    // A quotation mark left open is found missing far below.
    ...quotedRow(
      rows,
      rows.slice(0, at).findLastIndex((row) => /^[^"#]*[:-] +"[^"]*$/.test(row)),
    ),
  ];
}

function indentOf(row: string): number {
  return row.search(/\S|$/);
}

/** Another dash in place of the hyphen, or no space after it, or no hyphen at all. */
function remarked(rows: readonly string[], at: number): readonly MendedLine[] {
  const row = rows[at] ?? "";
  const entry = entryMark(row);
  if (entry?.right) return [];
  const above = rows.slice(0, at).findLast((other) => other.trim() !== "") ?? "";
  const among = entryMark(above)?.indent.length === indentOf(row);
  if (entry === null && !among) return [];
  const { indent, words } = entry ?? { indent: row.slice(0, indentOf(row)), words: row.trim() };
  const line = `${indent}- ${words}`;
  const mark = entry?.mark.trim() ?? words.slice(0, 1);
  return [
    {
      row: at,
      line,
      found: message`The line begins with ${mark}, expected a hyphen and a space.`,
      hint: message`Write ${pasted(line)}`,
    },
  ];
}

/** With as many spaces before it as lines of its kind above have. */
function moved(rows: readonly string[], at: number): readonly MendedLine[] {
  const row = rows[at] ?? "";
  const indent = row.slice(0, indentOf(row));
  const above = rows.slice(0, at).filter((other) => /^ *[^\s#]/.test(other));
  const entry = /^\s*- /.test(row);
  const alike = above.filter((other) => /^ *- /.test(other) === entry).map(indentOf);
  const key = above.findLast((other) => !/^ *- /.test(other));
  const below = entry && key !== undefined ? [indentOf(key) + 2] : [];
  const wanted = [...new Set([...alike.reverse(), ...below])]
    .filter((count) => " ".repeat(count) !== indent)
    .sort((one, other) => Math.abs(one - indent.length) - Math.abs(other - indent.length));
  return wanted.slice(0, 4).map((count) => {
    const line = " ".repeat(count) + row.trimStart();
    return {
      row: at,
      line,
      found: indentFault(indent, count),
      hint: message`Write the line so, with ${own(spaces(count))} before it: ${pasted(line)}`,
    };
  });
}

function indentFault(indent: string, count: number): Message {
  if (indent.includes("\t")) {
    return message`The line begins with a tab, expected ${own(spaces(count))}.`;
  }
  if (/[^ ]/.test(indent)) {
    return message`The line begins with a space that is not an ordinary one, expected ${own(spaces(count))}.`;
  }
  return message`The line has ${own(spaces(indent.length))} before it, expected ${own(count)}.`;
}

function spaces(count: number): string {
  return count === 1 ? "1 space" : `${count === 0 ? "no" : count} spaces`;
}

/** "chair:A Smith" lacks the space that makes a key of its first word. */
function spaced(rows: readonly string[], at: number): readonly MendedLine[] {
  const [, key, value] = /^(\s*[a-z-]+:)([^\s:].*)$/.exec(rows[at] ?? "") ?? [];
  if (key === undefined) return [];
  const line = `${key} ${value}`;
  return [
    {
      row: at,
      line,
      found: message`There is no space after the colon, expected one between a key and its value.`,
      hint: message`Write ${pasted(line)}`,
    },
  ];
}

function quotedRow(rows: readonly string[], at: number): readonly MendedLine[] {
  const quoted = quotedLine(rows[at] ?? "");
  if (quoted === null) return [];
  const { line, found, hint } = quoted;
  return [{ row: at, line, found, hint }];
}
