import { entryMark } from "./entry-mark.ts";
import { indented, indentOf } from "./indented.ts";
import type { MendedLine } from "./mended-line.ts";

/**
 * The lines that begin with a tab, each with as many spaces as it was meant to have. A tab does not
 * tell how deep a line stands: what the line above it opens decides.
 */
export function withoutTabs(rows: readonly string[]): readonly MendedLine[] {
  const mended = [...rows];
  const found: MendedLine[] = [];
  for (const [at, row] of rows.entries()) {
    if (!/^ *\t\s*[^\s#]/.test(row)) continue;
    const line = indented(row, at, depth(mended, at));
    mended[at] = line.line;
    found.push(line);
  }
  return found;
}

const opens = /:\s*$/;

function depth(rows: readonly string[], at: number): number {
  const row = rows[at] ?? "";
  const above = rows.slice(0, at).findLast((other) => /^ *[^\s#]/.test(other));
  if (above === undefined) return 0;
  const indent = indentOf(above);
  const [entry, entryAbove] = [entryMark(row) !== null, entryMark(above) !== null];
  const inEntry = entryAbove && /:(?:\s|$)/.test(above);
  if (opens.test(above)) return indent + (inEntry ? 4 : 2);
  if (entry) return entryAbove ? indent : lastEntry(rows, at);
  if (opens.test(row)) return row.slice(0, indentOf(row)).replaceAll("\t", "  ").length;
  if (inEntry) return indent + 2;
  // A key with its value goes on with the keys above it; after a list, with those of the head.
  return entryAbove ? 0 : indent;
}

/** Where the entries above stand, after the further keys of one of them. */
function lastEntry(rows: readonly string[], at: number): number {
  return indentOf(rows.slice(0, at).findLast((other) => entryMark(other) !== null) ?? "");
}
