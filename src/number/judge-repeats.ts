import { message, type Place, type Problem, pasted, type Sink } from "../problem.ts";
import type { RegisteredNumber, Repeat } from "../register/index.ts";
import { rangeOf } from "./range-of.ts";

/** Tells of numbers that two meetings have: a pair of meetings once. */
export function judgeRepeats(repeats: readonly Repeat[], report: Sink): void {
  const pairs = new Map<string, Repeat[]>();
  for (const repeat of repeats) {
    const { first, again } = repeat;
    const key = [first.body, ...[first.meeting, again.meeting].sort()].join("\0");
    pairs.set(key, [...(pairs.get(key) ?? []), repeat]);
  }
  for (const pair of pairs.values()) {
    const [one] = pair;
    if (one?.again.place == null) continue;
    const same = one.first.meeting === one.again.meeting;
    report(same ? twice(one.again, one.again.place) : reissued(pair, one, one.again.place));
  }
}

function twice({ prints, meeting }: RegisteredNumber, place: Place): Problem {
  return {
    rule: "number-reused",
    severity: "error",
    message: message`${prints} of the meeting of ${meeting} stands twice in the register.`,
    hint: message`Delete one of the two lines.`,
    place,
  };
}

function reissued(pair: readonly Repeat[], { first, again }: Repeat, place: Place): Problem {
  const range = rangeOf(pair.map((repeat) => repeat.again));
  return {
    rule: "number-reused",
    severity: "error",
    message: message`${range} was issued twice: for the meeting of ${first.meeting} and for that of ${again.meeting}, as when two branches are merged.`,
    hint: message`Choose the minutes that were published last, and give them new numbers: ${pasted(`safermk issue ${again.file} --renumber`)}. With --dry-run it shows what it would do.`,
    place,
  };
}
