import { type Message, message, own, type Problem } from "../problem.ts";

/** The longest paragraph of minutes known has a quarter of it, and many ways to read a line grow with its square. */
const longestLine = 20_000;
/** Three times as many as the longest record known, its lines broken by hand. */
const mostLines = 30_000;

const lineEnd = /\r\n|\n|\r/;

/** Why a text is not read that has lines which nobody typed; null where it has none. */
export function refuseLength(text: string, file: string): Problem | null {
  // Asked for its length by the pattern, each line would be read from each of its letters on.
  for (const found of text.matchAll(/[^\r\n]+/g)) {
    if (found[0].length <= longestLine) continue;
    const line = text.slice(0, found.index).split(lineEnd).length;
    const words = message`This line has ${own(found[0].length)} characters, expected at most ${own(longestLine)}.`;
    return refused(words, file, line, found.index);
  }
  const count = text.length > mostLines ? text.split(lineEnd).length : 0;
  if (count <= mostLines) return null;
  const words = message`The file has ${own(count)} lines, expected at most ${own(mostLines)}.`;
  return refused(words, file, 1, 0);
}

function refused(found: Message, file: string, line: number, offset: number): Problem {
  const start = { line, column: 1, offset };
  return {
    rule: "too-many-marks",
    severity: "error",
    message: found,
    hint: message`See whether this is the file you meant. If it is, part what is too long: an empty line begins a new paragraph, and each meeting has a file of its own.`,
    place: { file, start, end: start },
  };
}
