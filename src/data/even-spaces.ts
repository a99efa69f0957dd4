import { type Message, message, own, type Problem, pasted, type Sink } from "../problem.ts";
import type { DataText } from "./data-text.ts";
import { invisible } from "./invisible.ts";

const white = "[^\\S\\r\\n]";
const odd = "[^\\S \\t\\r\\n]";
const key = `"[^"\\r\\n]*"|'[^'\\r\\n]*'|[^\\s"'#:{[\\]},][^:#\\r\\n]*?`;
/** What of a line tells keys, entries and values apart: its beginning, and a colon with its spaces. */
const structure = new RegExp(
  `^(?<before>${white}*(?:-${white}+)*)(?:(?:${key})(?<colon>${white}*:(?:${white}+|$)))?`,
  "u",
);
const anyOdd = new RegExp(odd, "u");

/**
 * Reports spaces that are not what they look like where YAML reads them as letters: a no-break space
 * behind a hyphen or a colon makes one word of key and value. Reads on as the clerk sees it; the
 * text stays as long as it was.
 */
export function evenSpaces(data: DataText, report: Sink): DataText {
  if (!anyOdd.test(data.text) && data.text.search(invisible(data.text)) < 0) return data;
  const text = data.text.replace(/[^\r\n]+/g, (line, at: number) => {
    const slip = slipIn(line);
    if (slip === null) return line;
    const { lines, offset } = data;
    const start = offset + at + slip.at;
    const whole = { start: offset + at, end: offset + at + line.length, text: slip.even };
    report({
      ...worded(slip),
      place: lines.place(start, start + slip.found.length),
      // What stands behind a # may be a remark, which nothing is to make a part of the value.
      ...(!slip.even.includes("#") && { mend: [whole] }),
    });
    return slip.even.padEnd(line.length);
  });
  return { ...data, text };
}

interface Slip {
  readonly found: string;
  readonly at: number;
  /** The line as it looks. */
  readonly even: string;
}

function slipIn(line: string): Slip | null {
  // A remark has a line of its own, or is told of where it has not.
  if (/^\s*#/u.test(line)) return null;
  const { before = "", colon = "" } = structure.exec(line)?.groups ?? {};
  const whole = structure.exec(line)?.[0] ?? "";
  const tail = whole.length - colon.length;
  const oddRun = new RegExp(`${odd}+`, "u");
  const parts: readonly (readonly [from: number, to: number, sought: RegExp])[] = [
    [0, before.length, oddRun],
    [tail, whole.length, oddRun],
    [0, line.length, new RegExp(invisible(line), "u")],
  ];
  const found = parts.flatMap(([from, to, sought]) => {
    const match = sought.exec(line.slice(from, to));
    return match === null ? [] : [{ found: match[0], at: from + match.index }];
  });
  const [first] = found.sort((left, right) => left.at - right.at);
  if (first === undefined) return null;
  const spaced = [before, line.slice(before.length, tail), colon].map((part, index) =>
    index === 1 ? part : part.replace(new RegExp(odd, "gu"), " "),
  );
  const even = spaced.join("") + line.slice(whole.length);
  return { ...first, even: even.replace(invisible(line), "") };
}

function worded({ found, even }: Slip): Omit<Problem, "place"> {
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
  return {
    rule: "no-break-space-in-head",
    severity: "error",
    message: /\s/.test(found)
      ? oddSpace(code)
      : message`The character U+${own(code)} stands here and cannot be seen, expected only characters that can.`,
    hint: even.includes("#")
      ? message`Delete it, and type an ordinary space with the space bar where one belongs.`
      : message`Write the line so, with ordinary spaces: ${pasted(even.trimEnd())}`,
  };
}

function oddSpace(code: string): Message {
  return code === "00A0"
    ? message`A no-break space stands here, expected an ordinary one.`
    : message`The space U+${own(code)} stands here, expected an ordinary one.`;
}
