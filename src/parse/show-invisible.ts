import { invisible, type Lines } from "../data/index.ts";
import { message, own, type Place, type Sink } from "../problem.ts";
import { type InvisibleFound, invisibleIn } from "./invisible-in.ts";

/** A body whose characters can all be seen. */
export interface Shown {
  /** As long as the text it was made of, so that the offsets of lines stay. */
  readonly text: string;
  /** Where lines stand that held what cannot be seen. */
  readonly doubts: readonly number[];
}

const ending = "\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029";
/** What other programs end a line with; Markdown does not. */
const endsLine = new RegExp(`[${ending}]`, "g");

/**
 * Reports every line of the body that holds a character which cannot be seen, and reads it as it
 * looks: behind such a character a fence would be prose.
 */
export function showInvisible(text: string, from: number, lines: Lines, report: Sink): Shown {
  const doubts: number[] = [];
  const body = text.slice(from).replace(/[^\r\n]+/g, (line, at: number) => {
    const found = invisibleIn(line);
    if (found === null) return line;
    const start = from + at + found.start;
    doubts.push(start);
    report(told(found, lines.place(start, start + found.typed.length)));
    return asItLooks(line);
  });
  return { text: text.slice(0, from) + body, doubts };
}

function asItLooks(line: string): string {
  return line
    .replace(endsLine, "\n")
    .split("\n")
    .map((part) => part.replace(invisible(part), "").padEnd(part.length))
    .join("\n");
}

function told({ typed, code }: InvisibleFound, place: Place) {
  return {
    rule: "invisible-character",
    severity: "error",
    message: message`The character U+${own(code)} stands in this line and cannot be seen, expected only characters that can.`,
    hint: remedyFor(typed),
    place,
  } as const;
}

function remedyFor(typed: string) {
  if (typed.startsWith("&")) return message`It is written as ${typed}: take that out.`;
  return new RegExp(`[${ending}]`).test(typed)
    ? message`Type the words round it again, and end a line with the Enter key.`
    : message`Delete it: put the cursor behind it and press the backspace key once, or type the line again.`;
}
