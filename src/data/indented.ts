import { type Message, message, own, pasted } from "../problem.ts";
import type { MendedLine } from "./mended-line.ts";

/** A line with another number of spaces before it. */
export function indented(row: string, at: number, count: number): MendedLine {
  const line = " ".repeat(count) + row.trimStart();
  return {
    row: at,
    line,
    found: indentFault(row.slice(0, indentOf(row)), count),
    hint: message`Write the line so, with ${own(spaces(count))} before it: ${pasted(line)}`,
  };
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

/** How many signs stand before the words of a line. */
export function indentOf(row: string): number {
  return row.search(/\S|$/);
}
