import { type Edit, type Message, message, type Problem, type Sink } from "../problem.ts";
import { commentRanges } from "./comment-ranges.ts";
import { comments } from "./comments.ts";
import type { DataText } from "./data-text.ts";
import { type Line, lineAt } from "./line-at.ts";
import { quotedValue } from "./quoted-line.ts";

/** A remark after words on a line would be lost; after an unusual space, printed. */
export function refuseTrailingComments(data: DataText, report: Sink): void {
  const lost = new Set(comments(data.text));
  for (const range of commentRanges(data.text)) {
    const at = data.text.indexOf("#", range.start);
    const line = lineAt(data.text, at);
    if (line.text.slice(0, at - line.start).trim() === "") continue;
    const unusual = /[^\S \t]/.test(data.text[at - 1] ?? "");
    const glued = /\s/.test(data.text[at + 1] ?? "") ? joined : null;
    const found = lost.has(at) ? losing : unusual ? printing : glued;
    if (found === null) continue;
    report({
      ...fault(found, data, at, range.end),
      ...(found === losing ? mendOf(line, data.offset) : {}),
    });
  }
}

// Not a word of it is said: it may be a remark that nobody else is to read.
const losing = message`What stands after # on this line would be lost.`;
const printing = message`The space before # on this line is not an ordinary one, so what follows would be printed with the value.`;
const joined = message`A # stands right behind words on this line, so what follows would be printed with the value.`;

function fault(found: Message, { lines, offset }: DataText, start: number, end: number): Problem {
  return {
    rule: "hash-in-value",
    severity: "error",
    message: found,
    hint: message`If what stands after # belongs to the value, put the whole value in double quotes, from its first word to the end of the line. Give a remark a line of its own.`,
    place: lines.place(offset + start, offset + end),
  };
}

/**
 * "Room #3", "Room #3a, the Hub" are values; of other words nobody can say that they are not a
 * remark, as in "K Gardner #2nd absence".
 */
function mendOf({ text, start }: Line, offset: number): { readonly mend?: readonly Edit[] } {
  const quoted = quotedValue(text);
  if (/\s#(?!\d+\p{L}?(?:\s*$|,))/u.test(text) || quoted === null) return {};
  return { mend: [{ start: offset + start, end: offset + start + text.length, text: quoted }] };
}
