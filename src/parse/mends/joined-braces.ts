import { lineBelow, lineRound } from "./line-round.ts";

interface Joined {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** More lines than that no attributes take. */
const most = 5;

/** A line whose braces go on below, as one line; any other as it stands. */
export function joinedBraces(text: string, offset: number): Joined {
  const first = lineRound(text, offset);
  const alone = { words: first.words, start: first.from, end: first.to };
  if (!/\{[^{}]*$/.test(first.words)) return alone;
  let { words } = first;
  let line = lineBelow(text, first);
  for (let count = 1; count < most && line !== null && line.words !== ""; count++) {
    words += ` ${line.words}`;
    if (/\}$/.test(line.words)) return { words, start: first.from, end: line.to };
    if (/[{}]/.test(line.words)) return alone;
    line = lineBelow(text, line);
  }
  return alone;
}
