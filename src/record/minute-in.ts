import type { Line } from "./line.ts";

/** The words of a minute, with all under it, in a record: "SMK12" or what is cited of it; null where it is not there. */
export function minuteIn(words: readonly Line[], cited: string): string | null {
  const found: string[] = [];
  let depth: number | null = null;
  let isThere = false;
  for (const { kind, words: text, facts } of words) {
    const heads = kind === "item" || kind === "again";
    if (heads) {
      const own = isOf(cited, facts.number);
      const level = Number(facts.level ?? 1);
      if (own) depth = level;
      else if (depth !== null && level <= depth) depth = null;
      isThere ||= own;
    }
    if (depth !== null) found.push(text);
  }
  return isThere ? found.join("\n") : null;
}

/** "SMK12(2)" and "SMK12/2" are of the minute SMK12, "SMK123" is not. */
function isOf(cited: string, number: string | undefined): boolean {
  if (number === undefined) return false;
  return cited === number || (cited.startsWith(number) && /^[(/]/.test(cited.slice(number.length)));
}
