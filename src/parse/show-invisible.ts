import type { Lines } from "../data/index.ts";
import { pattern } from "../pattern.ts";
import { message, own, type Place, type Sink } from "../problem.ts";

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
/** Letters whose script needs joiners, and the pictures that are made of several. */
const joined =
  "(?!\\p{Script=Latin})[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u20e3]";
const joiner = `(?<=${joined})[\\u200c\\u200d](?=${joined})`;
const variant = `(?<=${joined}|\\d)[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]`;
const unseen = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]";
const invisible = pattern(`(?![\\t\\r\\n]|${joiner}|${variant})${unseen}`, "gu");

/**
 * Reports every line of the body that holds a character which cannot be seen, and reads it as it
 * looks: behind such a character a fence would be prose.
 */
export function showInvisible(text: string, from: number, lines: Lines, report: Sink): Shown {
  const doubts: number[] = [];
  const body = text.slice(from).replace(/[^\r\n]+/g, (line, at: number) => {
    const [first] = line.matchAll(invisible(line));
    if (first === undefined) return line;
    const start = from + at + first.index;
    doubts.push(start);
    report(found(first[0], lines.place(start, start + first[0].length)));
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

function found(character: string, place: Place) {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const again = new RegExp(`[${ending}]`).test(character)
    ? "Type the words round it again, and end a line with the Enter key."
    : "Delete it: put the cursor behind it and press the backspace key once, or type the line again.";
  return {
    rule: "invisible-character",
    severity: "error",
    message: message`The character U+${own(code ?? "")} stands in this line and cannot be seen, expected only characters that can.`,
    hint: message`${own(again)}`,
    place,
  } as const;
}
