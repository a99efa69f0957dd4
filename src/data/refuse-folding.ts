import { type Message, message, own, type Problem, pasted } from "../problem.ts";
import type { DataText } from "./data-text.ts";
import { entryMark } from "./entry-mark.ts";
import { type Line, lineAt } from "./line-at.ts";

/**
 * The faults of a value that YAML reads from several lines. An entry that stands too far to the
 * right would be glued to the one above, and a remark after an unusual space would be printed. In
 * a meeting's head no value goes on; in safermk.yaml long words may.
 */
export function refuseFolding(data: DataText, start: number, end: number): readonly Problem[] {
  const [first, ...more] = linesOf(data.text, start, end);
  if (first === undefined) return [];
  const faults = more.flatMap((line) => {
    const wording = gluedWording(line, first);
    return wording === null ? [] : [problem(data, line, wording)];
  });
  const [second] = more;
  const above = misspelt(data, first, start);
  if (above !== null || faults.length > 0) return [...(above ?? []), ...faults];
  if (second === undefined || data.comments === "allowed") return [];
  return [problem(data, second, goesOn([first, ...more]))];
}

type Wording = readonly [Message, Message];

function linesOf(text: string, start: number, end: number): readonly Line[] {
  const first = lineAt(text, start);
  const stretch = text.slice(first.start, Math.max(end, first.start + first.text.length));
  return [...stretch.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: words, index }) => ({
    text: words,
    start: first.start + index,
  }));
}

function gluedWording({ text }: Line, first: Line): Wording | null {
  if (/^\s*#/.test(text)) {
    return [
      message`The space before # is not an ordinary one, so the remark would be read as part of the value above.`,
      message`Begin the line with #, with nothing before it.`,
    ];
  }
  const entry = entryMark(text);
  if (entry === null) return null;
  const above = entryMark(first.text);
  const indent = above?.indent ?? entry.indent;
  const hint = message`Write the line so, with ${own(spaces(indent.length))} before it: ${pasted(`${indent}- ${entry.words}`)}`;
  if (!entry.right) return [wrongMark(entry.mark), hint];
  if (above === null) {
    return [
      message`This entry of a list would be read as part of the value above it.`,
      message`Take the value away from the line above, or make it an entry of its own.`,
    ];
  }
  return [
    message`This entry has ${own(spaces(entry.indent.length))} before it and the one above ${own(above.indent.length)}, so the two would be read as one.`,
    hint,
  ];
}

/** A value below its key that begins with a dash of another kind was meant for a list. */
function misspelt(data: DataText, first: Line, start: number): readonly Problem[] | null {
  const entry = entryMark(first.text);
  if (entry === null || entry.right || start !== first.start + entry.indent.length) return null;
  const hint = message`Write ${pasted(`${entry.indent}- ${entry.words}`)}`;
  return [problem(data, first, [wrongMark(entry.mark), hint])];
}

function wrongMark(mark: string): Message {
  return message`The line begins with ${mark.trim()}, expected a hyphen and a space.`;
}

function goesOn(lines: readonly Line[]): Wording {
  const whole = lines.map(({ text }, index) => (index === 0 ? text.trimEnd() : text.trim()));
  const line = whole.join(" ");
  return [
    message`This line goes on with the value of the line above, expected each value on one line.`,
    // A line that may hold a remark is not shown.
    line.includes("#")
      ? message`Put the whole value on one line.`
      : message`Put the whole value on one line: ${pasted(line)}`,
  ];
}

function spaces(count: number): string {
  return count === 1 ? "1 space" : `${count} spaces`;
}

function problem({ lines, offset }: DataText, line: Line, [found, hint]: Wording): Problem {
  const start = offset + line.start + line.text.search(/\S/);
  const place = lines.place(start, offset + line.start + line.text.trimEnd().length);
  return { rule: "yaml-syntax", severity: "error", message: found, hint, place };
}
