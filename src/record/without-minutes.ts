import type { Line } from "./line.ts";

/** The words of a meeting without some of its minutes and all under them: those whose numbers are void by now. */
export function withoutMinutes(
  words: readonly Line[],
  numbers: ReadonlySet<string>,
): readonly Line[] {
  let gone = false;
  return words.filter(({ kind, facts }) => {
    const isItem = kind === "item" && facts.level === undefined;
    if (isItem) gone = facts.number !== undefined && numbers.has(facts.number);
    return !gone;
  });
}
