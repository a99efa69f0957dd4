import type { Wording } from "../house/index.ts";
import type { Named } from "../meeting/named.ts";
import { joinWords } from "./join-words.ts";

/** People as they are printed: "C Marriott and N Webb"; null where there are none. */
export function joinNames(people: readonly Named[], wording: Wording): string | null {
  if (people.length === 0) return null;
  return joinWords(
    people.map(({ prints }) => prints),
    wording,
  );
}
