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
  if (does === "stands") return [`${file} stands as issued${first ? ` on ${first.issued}` : ""}`];
  const width = Math.max(0, ...numbers.map(({ prints }) => prints.length));
  return [
    `${file}: the meeting of ${date.value} is issued`,
    ...numbers.map((number) => `  ${number.prints.padEnd(width)}  ${wordsOf(number)}`.trimEnd()),
    ...(numbers.length === 0 ? ["  none of its items bears a number"] : []),
  ];
}

/** Of a meeting held in private no title is shown: a log may be public. */
function wordsOf({ private: hidden, title, waived }: RegisteredNumber): string {
  if (hidden) return "[restricted]";
  return waived === null ? title : `${title} (waived: ${waived})`;
}
