import { message, pasted } from "../problem.ts";
import { entryMark } from "./entry-mark.ts";
import { indented, indentOf } from "./indented.ts";
import type { MendedLine } from "./mended-line.ts";
import { quotedLine } from "./quoted-line.ts";

/** What may have been meant where YAML complains of a line, the likeliest first. */
export function mendedLines(rows: readonly string[], at: number): readonly MendedLine[] {
  const below = rows.findIndex((row, index) => index > at && row.trim() !== "");
  const deeper = below >= 0 && indentOf(rows[below] ?? "") > indentOf(rows[at] ?? "");
  // A key that stands too far to the right is told of on the line above it.
  const opener = /:\s*$/.test(rows[at] ?? "");
  return [
    ...leftOpen(rows, at),
    ...remarked(rows, at),
    ...(deeper && !opener ? moved(rows, below) : []),
    ...moved(rows, at),
    ...spaced(rows, at),
    ...quotedRow(rows, at),
  ];
}

/** A quotation mark left open is found missing far below, where the next of its kind stands. */
function leftOpen(rows: readonly string[], at: number): readonly MendedLine[] {
  const opening = /^[^"'#]*[:-] +(?:"[^"]*|'[^']*)$/;
  const open = rows.slice(0, at).findLastIndex((row) => opening.test(row));
  const [mark = ""] = /["']/.exec(rows[open] ?? "") ?? [];
  if (open < 0 || rows.slice(open + 1, at).some((row) => row.includes(mark))) return [];
  return quotedRow(rows, open).map((mend) => ({ ...mend, sure: false }));
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
  return wanted.slice(0, 4).map((count) => indented(row, at, count));
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
  const { line, found, hint, sure } = quoted;
  return [{ row: at, line, found, hint, sure }];
}
