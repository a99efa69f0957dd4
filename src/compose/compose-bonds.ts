import type { Bonds } from "../document/index.ts";
import type { Wording } from "../house/index.ts";

/** What the house's wording knows of names, dates and numbers that a line should not part. */
export function composeBonds({
  lang,
  people,
  references,
  motions,
  dates,
  breaking,
}: Wording): Bonds {
  const small = (words: readonly string[]) => [
    ...new Set(words.map((word) => word.toLocaleLowerCase(lang))),
  ];
  return {
    titles: small(Object.entries(people.titles).flat()),
    numbered: small([
      ...[references.words, references.plurals].flat().map(lastWord),
      ...Object.values(motions.counts).flatMap(wordBeforeCount),
      ...breaking.numbered,
    ]),
    units: small([...dates.halves, ...breaking.units]),
    months: small(dates.months),
    weekdays: small(dates.weekdays),
  };
}

function lastWord(words: string): string {
  return words.split(" ").at(-1) ?? "";
}

/** "for {count}" */
function wordBeforeCount(wording: string): readonly string[] {
  const before = /(\S+) \{count\}/.exec(wording)?.[1];
  return before === undefined ? [] : [before];
}
