import { type Message, message, pasted } from "../problem.ts";

interface QuotedLine {
  /** The line with its value in double quotes. */
  readonly line: string;
  /** Why it needs them. */
  readonly found: Message;
  readonly hint: Message;
  /** Whether the value begins with a sign of YAML's own. */
  readonly marked: boolean;
  /** Whether nothing was guessed: a mark alone may be an apostrophe. */
  readonly sure: boolean;
}

const lineParts = /^(\s*(?:- +)?(?:(?<!- +)[^\s"'#:-][^:#]*: +)?)(\S.*)$/;

/** A line of YAML with its value in double quotes; null where it has no value. */
export function quotedLine(row: string): QuotedLine | null {
  const [, before, value] = lineParts.exec(row) ?? [];
  if (before === undefined || value === undefined) return null;
  const words = value.trimEnd();
  const inside = withoutQuotes(words).replace(/[\\"]/g, (sign) => `\\${sign}`);
  const line = `${before}"${inside.replaceAll("\t", " ")}"`;
  const hint =
    inside === ""
      ? message`Write words after the quotation mark and close it, or take the line out.`
      : message`Put the whole value in double quotes: ${pasted(line)}`;
  const marked = /^[*&![{]/.test(words);
  return { line, found: reason(words), hint, marked, sure: !/^'[^']*$|^["']$/.test(words) };
}

/** One mark alone, at the beginning, was to be closed; a pair may stand round words with apostrophes. */
function withoutQuotes(words: string): string {
  if (/^(?:"[^"]*|'[^']*)$/.test(words)) return words.slice(1);
  const inside = words.slice(1, -1);
  // Within such a pair no word begins with a mark, as one does in 'Oak' and 'Pine'.
  const pair = /^'.+'$/.test(words) && !/(?:^|[\s(])'/.test(inside);
  return pair ? inside.replaceAll("''", "'") : words;
}

/** A line whose value holds a #, with the value in double quotes; null where it has some already. */
export function quotedValue(row: string): string | null {
  const quoted = quotedLine(row);
  const [, before = ""] = lineParts.exec(row) ?? [];
  return quoted === null || /^["'*&!|>%@`[{]/.test(row.slice(before.length)) ? null : quoted.line;
}

function reason(value: string): Message {
  const [first = ""] = value;
  if (/^["']/.test(value)) {
    return message`The value begins with a quotation mark and does not end with the same, or goes on after it.`;
  }
  if (/^[[\]{}]/.test(value)) {
    return message`The value begins with ${first}; brackets and braces at the beginning have a meaning of their own.`;
  }
  if (/^[*&!@`%|>?,]/.test(value)) {
    return message`The value begins with ${first}, a sign with a meaning of its own there.`;
  }
  return message`A second colon on this line makes the value look like a key.`;
}
