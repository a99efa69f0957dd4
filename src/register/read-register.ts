import { type Lines, lines } from "../data/index.ts";
import { message, type Outcome, own, type Place, type Problem, type Sink } from "../problem.ts";
import { damaged } from "./damaged.ts";
import { judgeOrder } from "./judge-order.ts";
import { meetingKeys, numberKeys, readMeeting, readNumber } from "./read-entry.ts";
import { readFields } from "./read-fields.ts";
import type { Register, RegisteredMeeting, RegisteredNumber } from "./register.ts";

const version = 1;
const mergeMark = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/;

interface Line {
  readonly text: string;
  readonly place: Place;
}

/** Reads `numbers.yaml`; null, with problems, where it is not as safermk wrote it. */
export function readRegister(file: string, text: string): Outcome<Register | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const where = lines(file, text);
  const all = linesOf(text, where);
  const marked = all.find((line) => mergeMark.test(line.text));
  if (marked !== undefined) return { value: null, problems: [unmerged(marked)] };
  const [first, ...rest] = all.filter(
    ({ text: words }) => words.trim() !== "" && !/^#/.test(words),
  );
  if (first === undefined)
    return { value: null, problems: [damaged(message`The register is empty.`, where.place(0, 0))] };
  const later = refuseVersion(first);
  if (later !== null) return { value: null, problems: [later] };
  const register = readLists(rest, where, report);
  if (problems.length === 0) judgeOrder(register.numbers, report);
  if (problems.length === 0 && register.numbers.length + register.meetings.length === 0) {
    const last = rest.at(-1) ?? first;
    report(damaged(message`The register ends here, before its first number.`, last.place));
  }
  return { value: problems.length === 0 ? register : null, problems };
}

function linesOf(text: string, where: Lines): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: words, index }) => ({
    text: words,
    place: where.place(index, index + words.length),
  }));
}

function readLists(rest: readonly Line[], where: Lines, report: Sink): Register {
  const numbers: RegisteredNumber[] = [];
  const meetings: RegisteredMeeting[] = [];
  let list = "";
  for (const { text, place } of rest) {
    const [, begins] = /^(numbers|meetings):\s*$/.exec(text) ?? [];
    if (begins !== undefined) {
      list = begins;
      continue;
    }
    const keys = list === "meetings" ? meetingKeys : numberKeys;
    const fields = readFields(text, place.start.offset, where, keys, report);
    if (fields === null) continue;
    if (list === "")
      report(damaged(message`A number stands before the line ${own("numbers:")}.`, place));
    if (list === "meetings") meetings.push(...some(readMeeting(fields, place, report)));
    else numbers.push(...some(readNumber(fields, place, report)));
  }
  return { numbers, meetings };
}

function some<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

function refuseVersion({ text, place }: Line): Problem | null {
  const [, said] = /^version:\s*(\d{1,9})\s*$/.exec(text) ?? [];
  if (said === undefined)
    return damaged(
      message`Found ${text.trim()}, expected ${own("version: 1")}, the first line of a register.`,
      place,
    );
  if (Number(said) === version) return null;
  return damaged(
    message`The register is of version ${said}, and this safermk knows version ${own(version)}.`,
    place,
    message`A later safermk has written it. Install that one, and run again.`,
  );
}

function unmerged({ place }: Line): Problem {
  return damaged(
    message`Two versions of the register stand here side by side, as git left them.`,
    place,
    message`Keep the lines of both sides, each number in its place, and delete the lines of git's marks. Then safermk check tells which numbers were issued twice, and how to mend that.`,
  );
}
