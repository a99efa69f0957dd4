import type { RegisteredNumber } from "../register/index.ts";
import { harmless } from "../report/index.ts";
import type { Change } from "../revision.ts";

/** What is done to the register, line by line. */
export function listChanges(changes: readonly Change[]): string {
  return changes
    .flatMap(linesOf)
    .map((line) => `${harmless(line)}\n`)
    .join("");
}

function linesOf({ does, meeting, numbers }: Change): readonly string[] {
  const { file, date } = meeting;
  const [first] = numbers;
  if (does === "stands") return [`${file}: ${standing(first)}`];
  if (does === "void") return numbers.map(({ prints }) => `${file}: ${prints} is void`);
  const width = Math.max(0, ...numbers.map(({ prints }) => prints.length));
  return [
    `${file}: the meeting of ${date.value} ${does === "issue" ? "is issued" : "gets new numbers"}`,
    ...numbers.map((number) => `  ${number.prints.padEnd(width)}  ${wordsOf(number)}`.trimEnd()),
    ...(numbers.length === 0 ? ["  none of its items bears a number"] : []),
  ];
}

/** What was done before. */
function standing(first: RegisteredNumber | undefined): string {
  if (first?.void != null) return `${first.prints} is void since ${first.void.on}`;
  return first === undefined ? "stands as issued" : `stands as issued on ${first.issued}`;
}

/** Of a meeting held in private no title is shown: a log may be public. */
function wordsOf({ private: hidden, title, waived }: RegisteredNumber): string {
  if (hidden) return "[restricted]";
  return waived === null ? title : `${title} (waived: ${waived})`;
}
